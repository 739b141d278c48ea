package nl.goedmaker.time;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch during which a clock stands still.
 *
 * @param ended {@code null} while it lasts
 */
public record Pause(Instant began, @Nullable Instant ended) {
    public Pause {
        if (ended != null && ended.isBefore(began)) {
            throw new IllegalArgumentException("pause until %s from %s".formatted(ended, began));
        }
    }
}
