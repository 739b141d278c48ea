package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the shop stands on a platform.
 *
 * @param shown the average as it is read: one decimal, or two where one would round up to a goal that is missed; a whole number
 *     out of a hundred
 * @param also the other figures its page shows
 * @param parts the averages of the parts that have grades, those the platform itself asks for first
 * @param band the word beside the average, where the platform has one
 * @param trend the average by the platform's own rule at the end of today and of the same day in the months before, oldest
 *     first; months in which there was nothing to take it over are left out, and it is empty where the rule is not published
 * @param norm what the platform asks of a shop, and whether it is met
 * @param ahead the goals that are not reached yet, the lowest first
 */
public record Standing(
        Average average,
        BigDecimal shown,
        List<Average> also,
        List<PartAverage> parts,
        Optional<Band> band,
        List<BigDecimal> trend,
        Optional<Norm> norm,
        List<Ahead> ahead) {
    public Standing {
        also = List.copyOf(also);
        parts = List.copyOf(parts);
        trend = List.copyOf(trend);
        ahead = List.copyOf(ahead);
    }

    Standing withParts(List<PartAverage> averages) {
        return new Standing(average, shown, also, averages, band, trend, norm, ahead);
    }

    /** Whether there are enough points for a line. */
    public boolean hasTrend() {
        return trend.size() > 2;
    }

    /** The next goal that is not reached yet. */
    public Optional<Ahead> next() {
        return ahead.stream().findFirst();
    }

    /** The lowest goal of a platform. */
    public record Norm(Goal goal, boolean isMet) {}

    /** @param topGrades how many times the highest grade, given from now on, it takes to get there */
    public record Ahead(Goal goal, long topGrades) {}
}
