package nl.goedmaker.replies;

/** The parts of a good answer, in their order. */
public enum BuildingPart {
    /** What went wrong, in the customer's own words. */
    ACKNOWLEDGE,
    /** What that is like, in one sentence without “if”. */
    FEEL,
    /** Whose doing it was, as far as that is known. */
    RESPONSIBILITY,
    /** What is done about it, and by which day. */
    SOLVE,
    /** One small thing for the customer to do, or that there is none. */
    NEXT_STEP,
    /** The owner's own name below it. */
    NAME
}
