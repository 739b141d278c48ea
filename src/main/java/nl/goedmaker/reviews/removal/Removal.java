package nl.goedmaker.reviews.removal;

import java.time.Instant;
import nl.goedmaker.reviews.rules.RemovalGround;
import org.jspecify.annotations.Nullable;

/**
 * A platform was asked to take a review away.
 *
 * @param text what was sent
 * @param outcome {@code null} as long as the platform did not answer
 */
public record Removal(
        long id,
        long review,
        RemovalGround ground,
        String text,
        Instant sentAt,
        @Nullable Outcome outcome,
        @Nullable Instant outcomeAt) {
    public enum Outcome {
        REMOVED,
        REFUSED
    }
}
