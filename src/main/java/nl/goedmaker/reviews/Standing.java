package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the shop stands on a platform.
 *
 * @param shown the average as it is read: one decimal, or two where one would round up to a goal that is missed
 * @param trend the average by the platform's own rule at the end of today and of the same day in the months before, oldest
 *     first; months in which there was nothing to take it over are left out, and it is empty where the rule is not published
 * @param norm what the platform asks of a shop, and whether it is met
 * @param ahead the next goal that is not reached yet
 */
public record Standing(
        Average average, BigDecimal shown, List<BigDecimal> trend, Optional<Norm> norm, Optional<Ahead> ahead) {
    public Standing {
        trend = List.copyOf(trend);
    }

    /** Whether there are enough points for a line. */
    public boolean hasTrend() {
        return trend.size() > 2;
    }

    /** The lowest goal of a platform. */
    public record Norm(Goal goal, boolean isMet) {}

    /** @param topGrades how many times the highest grade, given from now on, it takes to get there */
    public record Ahead(Goal goal, long topGrades) {}
}
