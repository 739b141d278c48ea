package nl.goedmaker.reviews.label;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.reviews.Platform;

/**
 * How far a shop is from a platform's label.
 *
 * @param conditions all of them; empty where the platform has no label
 * @param danger the average at which an account is in danger, when the shop is nearer to it than {@link Labels#WARN_WITHIN}
 */
public record LabelStanding(Platform platform, List<LabelCondition> conditions, Optional<BigDecimal> danger) {
    public LabelStanding {
        conditions = List.copyOf(conditions);
    }

    public boolean isReached() {
        return !conditions.isEmpty() && conditions.stream().allMatch(LabelCondition::isMet);
    }
}
