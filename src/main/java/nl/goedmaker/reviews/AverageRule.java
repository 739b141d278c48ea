package nl.goedmaker.reviews;

import java.time.LocalDate;
import java.util.Optional;

/** Over which reviews a platform takes a figure it shows, and what that figure is. */
public enum AverageRule {
    /** The mean of the last three months; fewer than five reviews in them: of all (bol). */
    THREE_MONTHS_OR_ALL,
    TWELVE_MONTHS,
    ALL,
    /** The platform does not say how it counts: the shop's own mean of all. */
    OWN_COUNT,
    /**
     * All, the recent ones counting more, on top of seven imagined reviews of 3.5 (Trustpilot). How fast a review loses weight
     * is not published, so what comes out is near the shown score, not equal to it.
     */
    WEIGHTED_ESTIMATE,
    /** How many in a hundred of the last thirty days gave at least four fifths of the highest grade (Amazon). */
    PERCENT_30,
    PERCENT_90,
    PERCENT_365,
    PERCENT_ALL;

    /** Whether the figure is a share of satisfied customers, not a grade. */
    public boolean isPercent() {
        return switch (this) {
            case PERCENT_30, PERCENT_90, PERCENT_365, PERCENT_ALL -> true;
            case THREE_MONTHS_OR_ALL, TWELVE_MONTHS, ALL, OWN_COUNT, WEIGHTED_ESTIMATE -> false;
        };
    }

    /** The first day that counts for the figure of a day; empty where everything does. */
    Optional<LocalDate> first(LocalDate day) {
        return switch (this) {
            case THREE_MONTHS_OR_ALL -> Optional.of(day.minusMonths(3));
            case TWELVE_MONTHS -> Optional.of(day.minusMonths(12));
            case PERCENT_30 -> Optional.of(day.minusDays(29));
            case PERCENT_90 -> Optional.of(day.minusDays(89));
            case PERCENT_365 -> Optional.of(day.minusDays(364));
            case ALL, OWN_COUNT, WEIGHTED_ESTIMATE, PERCENT_ALL -> Optional.empty();
        };
    }
}
