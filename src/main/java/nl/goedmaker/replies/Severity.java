package nl.goedmaker.replies;

/** How much a finding weighs. */
public enum Severity {
    /** Copying and sending stop until it is mended or, where that is allowed, overridden with a reason. */
    BLOCK,
    /** A tip; nothing stops. */
    WARN
}
