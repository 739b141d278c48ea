package nl.goedmaker.reviews.rules;

/** Whether and how a platform lets a shop ask a customer to judge again. */
public enum RequestRule {
    /** A button of the platform's own, once for each review, and only after contact through the platform. */
    BUILT_IN_ONCE,
    /** A button of the platform's own. */
    BUILT_IN,
    /** In words of one's own that steer nowhere. */
    NEUTRAL_ASK,
    /** The customer may hear what was done, and may not be asked to change anything. */
    INFORM_ONLY,
    FORBIDDEN;

    public boolean allowsAsking() {
        return this == BUILT_IN_ONCE || this == BUILT_IN || this == NEUTRAL_ASK;
    }

    /** Whether the platform itself sends the request. */
    public boolean isBuiltIn() {
        return this == BUILT_IN_ONCE || this == BUILT_IN;
    }
}
