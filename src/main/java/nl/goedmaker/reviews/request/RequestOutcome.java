package nl.goedmaker.reviews.request;

/** What came of a request. */
public enum RequestOutcome {
    NEW_GRADE,
    /** The customer answered and left it as it was. */
    SAME_GRADE,
    NO_ANSWER
}
