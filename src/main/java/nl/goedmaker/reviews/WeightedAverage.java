package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.goedmaker.reviews.ReviewRepository.AgedTally;

/** The arithmetic of an average whose weights are assumed. */
final class WeightedAverage {
    private static final double PRIOR_COUNT = 7;
    private static final double PRIOR_TENTHS = 35;
    /** Assumed: a review weighs half after a year. */
    private static final double PERIODS_TO_HALF = 365.25 / 30;

    private static final Duration PERIOD = Duration.ofDays(30);

    private WeightedAverage() {}

    private static double weight(long periods) {
        return Math.pow(0.5, periods / PERIODS_TO_HALF);
    }

    /** @param end of the day it is seen on */
    static BigDecimal of(List<AgedTally> tallies, List<Regrade> regrades, Instant end) {
        double weights = PRIOR_COUNT;
        double sum = PRIOR_COUNT * PRIOR_TENTHS;
        for (AgedTally tally : tallies) {
            double weight = weight(tally.age());
            weights += weight * tally.count();
            sum += weight * tally.tenths();
        }
        for (Regrade regrade : regrades) {
            if (regrade.isSeenBefore(end) && regrade.postedAt().isBefore(end)) {
                long age =
                        Duration.between(regrade.postedAt(), end.minusMillis(1)).dividedBy(PERIOD);
                weights -= weight(age) * regrade.lost();
                sum += weight(age) * (regrade.was() - regrade.is());
            }
        }
        return BigDecimal.valueOf(sum / weights / 10).setScale(2, RoundingMode.HALF_UP);
    }
}
