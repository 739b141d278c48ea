package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.goedmaker.reviews.ReviewRepository.AgedTally;

/** The arithmetic of an average whose weights are assumed. */
final class WeightedAverage {
    private static final double PRIOR_COUNT = 7;
    private static final double PRIOR_TENTHS = 35;
    /** Assumed: a review weighs half after a year. */
    private static final double PERIODS_TO_HALF = 365.25 / 30;

    private WeightedAverage() {}

    static BigDecimal of(List<AgedTally> tallies) {
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
