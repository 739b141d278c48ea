package nl.goedmaker.reviews;

import java.math.BigDecimal;

/**
 * What a platform shows as its average, by its own rule.
 *
 * @param value on the platform's own scale, or out of a hundred; two decimals
 * @param count the reviews it was taken over
 * @param over the rule that was followed in the end: a platform's own one, or all when there were too few
 */
public record Average(Platform platform, BigDecimal value, long count, AverageRule over) {
    /** Whether the platform does not publish how it counts, so that its own figure may differ. */
    public boolean isEstimate() {
        return over == AverageRule.WEIGHTED_ESTIMATE || over == AverageRule.OWN_COUNT;
    }
}
