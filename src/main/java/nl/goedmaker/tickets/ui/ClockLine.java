package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ClockReading;
import nl.goedmaker.time.Due;

/**
 * Where a clock stands, in words.
 *
 * @param source who says how long it may take, and how sure that is
 */
public record ClockLine(Sentence text, Sentence source, Due.Urgency urgency) {
    static ClockLine of(ClockReading reading, Clock clock) {
        Sentence source = Sentence.of(
                "tickets.clock.source",
                Sentence.of(reading.rule().source()),
                Sentence.of("tickets.clock.confidence." + reading.rule().confidence()));
        return new ClockLine(text(reading, clock), source, reading.urgency());
    }

    private static Sentence text(ClockReading reading, Clock clock) {
        Sentence what = Sentence.of("tickets.clock." + reading.rule().kind());
        Instant due = reading.due();
        Duration work = reading.work();
        if (due == null || work == null) {
            return Sentence.of("tickets.clock.paused", what, new Due(reading.left()).sentence());
        }
        Moment at = Moment.of(due, clock);
        return reading.left().isNegative()
                ? Sentence.of("tickets.clock.late", what, at)
                : Sentence.of("tickets.clock.line", what, at, work(work));
    }

    /** {@code 45 min}, {@code 5 u 30}; a whole number of hours once it is more than a day of work. */
    private static Sentence work(Duration work) {
        long hours = work.toHours();
        if (hours == 0) {
            return Sentence.of("tickets.clock.minutes", work.toMinutes());
        }
        return hours < 10
                ? Sentence.of("tickets.clock.hoursMinutes", hours, "%02d".formatted(work.toMinutesPart()))
                : Sentence.of("tickets.clock.hours", hours);
    }
}
