package nl.goedmaker.time;

import java.time.Duration;
import java.time.Instant;
import nl.goedmaker.text.Sentence;

/**
 * How long there is until something has to be done, as a person reads it.
 *
 * @param left time left; negative once it is too late
 */
public record Due(Duration left) {
    private static final Duration SOON = Duration.ofHours(4);
    private static final Duration NEAR = Duration.ofHours(12);
    private static final long HOURS_WITH_MINUTES = 3;
    private static final long HOURS_BEFORE_DAYS = 72;

    /** How much it presses. */
    public enum Urgency {
        LATE,
        SOON,
        NEAR,
        CALM
    }

    public static Due of(Instant due, Instant now) {
        return new Due(Duration.between(now, due));
    }

    /** Late from the first second; soon within four hours; near within twelve. */
    public Urgency urgency() {
        if (left.isNegative()) {
            return Urgency.LATE;
        }
        return left.compareTo(SOON) < 0 ? Urgency.SOON : left.compareTo(NEAR) < 0 ? Urgency.NEAR : Urgency.CALM;
    }

    /** {@code nog 12 min}, {@code nog 1 u 52}, {@code nog 9 u}, {@code 2 u te laat}. What is left is rounded down. */
    public Sentence sentence() {
        Duration span = left.abs();
        long hours = span.toHours();
        if (left.isNegative()) {
            return hours == 0
                    ? Sentence.of("ui.due.lateMinutes", Math.max(1, span.toMinutes()))
                    : hours < HOURS_BEFORE_DAYS
                            ? Sentence.of("ui.due.lateHours", hours)
                            : Sentence.of("ui.due.lateDays", span.toDays());
        }
        if (hours == 0) {
            return Sentence.of("ui.due.minutes", span.toMinutes());
        }
        if (hours < HOURS_WITH_MINUTES) {
            return Sentence.of("ui.due.hoursMinutes", hours, "%02d".formatted(span.toMinutesPart()));
        }
        return hours < HOURS_BEFORE_DAYS
                ? Sentence.of("ui.due.hours", hours)
                : Sentence.of("ui.due.days", span.toDays());
    }
}
