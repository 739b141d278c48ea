package nl.goedmaker.checks.evidence;

/** What a piece of evidence does. */
public enum Direction {
    /** It speaks for the customer. */
    FOR,
    /** It asks for a question; it proves nothing. */
    AGAINST
}
