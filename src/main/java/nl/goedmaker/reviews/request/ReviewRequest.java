package nl.goedmaker.reviews.request;

import java.time.Instant;
import java.time.LocalDate;
import nl.goedmaker.reviews.rules.RequestRule;
import org.jspecify.annotations.Nullable;

/**
 * A customer was asked to judge again.
 *
 * @param rule by which it was asked
 * @param reason why it was asked although a condition was not seen in the data; blank when all were
 * @param remindOn when to look whether there is an answer
 * @param outcome {@code null} as long as nobody knows
 */
public record ReviewRequest(
        long id,
        long review,
        RequestRule rule,
        Instant askedAt,
        String reason,
        @Nullable LocalDate remindOn,
        @Nullable RequestOutcome outcome,
        @Nullable Instant outcomeAt) {
    public boolean isWaiting() {
        return outcome == null;
    }
}
