package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ClockReading;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.time.Due;

/**
 * Where a clock stands, in words.
 *
 * @param brief the same with fewer words, for where there is little room
 * @param source who says how long it may take, and how sure that is
 */
public record ClockLine(Sentence text, Sentence brief, Sentence source, Due.Urgency urgency) {
    static ClockLine of(ClockReading reading, Clock clock) {
        return new ClockLine(text(reading, clock), brief(reading, clock), source(reading), reading.urgency());
    }

    private static Sentence source(ClockReading reading) {
        String reason = reading.ownReason();
        if (reason != null) {
            return Sentence.of("tickets.clock.source.set", reason);
        }
        ClockRule rule = reading.rule();
        Sentence source = rule.confidence() == ClockRule.Confidence.OWN
                ? Sentence.of(
                        "tickets.clock.source.own",
                        rule.length().toHours() % 24 == 0
                                ? Sentence.of(
                                        "tickets.clock.days", rule.length().toDays())
                                : Sentence.of(
                                        "tickets.clock.wholeHours",
                                        rule.length().toHours()))
                : Sentence.of(rule.source());
        return Sentence.of(
                "tickets.clock.source", source, Sentence.of("tickets.clock.confidence." + rule.confidence()));
    }

    private static Sentence brief(ClockReading reading, Clock clock) {
        Sentence what = Sentence.of("tickets.clock.brief." + reading.rule().kind());
        Instant due = reading.due();
        Duration work = reading.work();
        if (due == null || work == null) {
            return Sentence.of("tickets.clock.briefPaused", what);
        }
        Moment at = Moment.of(due, clock);
        return reading.left().isNegative()
                ? Sentence.of("tickets.clock.briefLate", what, at)
                : Sentence.of("tickets.clock.briefLine", what, at, work(work));
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
