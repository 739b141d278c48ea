package nl.goedmaker.tickets;

import java.time.Duration;
import java.time.Instant;
import nl.goedmaker.time.Due;
import org.jspecify.annotations.Nullable;

/**
 * Where a clock of a complaint stands.
 *
 * @param due when it runs out; {@code null} while it stands still
 * @param left what may still be counted by its own rule; negative once it is too late
 * @param work the owner's working time until then; {@code null} while it stands still
 * @param ownReason why the owner set another end than the rule's, or {@code null}
 */
public record ClockReading(
        ClockRule rule,
        @Nullable Instant due,
        Duration left,
        @Nullable Duration work,
        @Nullable String ownReason) {
    public Due.Urgency urgency() {
        return due == null ? Due.Urgency.CALM : rule.urgency(left, work);
    }
}
