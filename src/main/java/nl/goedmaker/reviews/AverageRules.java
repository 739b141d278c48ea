package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.goedmaker.reviews.ReviewRepository.AgedTally;

/** The arithmetic of averages, on sums that the data file took. */
final class AverageRules {
    /** Fewer in the last three months, and bol shows the average of all. */
    static final long FEWEST_RECENT = 5;

    private static final double PRIOR_COUNT = 7;
    private static final double PRIOR_TENTHS = 35;
    /** Assumed: a review weighs half after a year. */
    private static final double PERIODS_TO_HALF = 365.25 / 30;

    private AverageRules() {}

    /** @param count more than zero */
    static BigDecimal mean(long tenths, long count) {
        return BigDecimal.valueOf(tenths).divide(BigDecimal.valueOf(count * 10), 2, RoundingMode.HALF_UP);
    }

    static BigDecimal weighted(List<AgedTally> tallies) {
        double weights = PRIOR_COUNT;
        double sum = PRIOR_COUNT * PRIOR_TENTHS;
        for (AgedTally tally : tallies) {
            double weight = Math.pow(0.5, tally.age() / PERIODS_TO_HALF);
            weights += weight * tally.count();
            sum += weight * tally.tenths();
        }
        return BigDecimal.valueOf(sum / weights / 10).setScale(2, RoundingMode.HALF_UP);
    }
}
