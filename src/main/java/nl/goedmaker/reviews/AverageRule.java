package nl.goedmaker.reviews;

/** Over which reviews a platform takes the average it shows. */
public enum AverageRule {
    /** The last three months; fewer than five reviews in them: all of them (bol). */
    THREE_MONTHS_OR_ALL,
    TWELVE_MONTHS,
    ALL,
    /** The platform does not say how it counts, or shows no average of grades: the shop's own mean of all. */
    OWN_COUNT,
    /**
     * All, the recent ones counting more, on top of seven imagined reviews of 3.5 (Trustpilot). How fast a review loses weight
     * is not published, so what comes out is near the shown score, not equal to it.
     */
    WEIGHTED_ESTIMATE
}
