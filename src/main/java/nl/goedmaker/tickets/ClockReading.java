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
    private static final Duration LAST_WORK = Duration.ofHours(1);
    private static final Duration LITTLE_WORK = Duration.ofHours(4);

    /**
     * A warning comes before the end, sooner for what takes longer to mend, and while there is still working time to mend it in:
     * on Friday afternoon for what runs out on Monday morning.
     */
    public Due.Urgency urgency() {
        if (due == null) {
            return Due.Urgency.CALM;
        }
        Due.Urgency byHours = new Due(left).urgency();
        if (byHours == Due.Urgency.LATE || byHours == Due.Urgency.SOON || work == null) {
            return byHours;
        }
        if (work.compareTo(LAST_WORK) < 0) {
            return Due.Urgency.SOON;
        }
        return byHours == Due.Urgency.NEAR || work.compareTo(LITTLE_WORK) < 0 || left.compareTo(rule.warnBefore()) <= 0
                ? Due.Urgency.NEAR
                : Due.Urgency.CALM;
    }
}
