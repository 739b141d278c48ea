package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ReturnTimes;

/**
 * A moment to which a complaint can be put away.
 *
 * @param id names it on the screen
 * @param forAnswer whether it comes back sooner when the customer writes
 */
public record Later(String id, Sentence text, Instant until, boolean forAnswer) {
    /** Each with its exact moment, counted from now. */
    static List<Later> choices(ReturnTimes times, Clock clock) {
        List<Later> choices = new ArrayList<>();
        choices.add(later("hours", "tickets.later.hours", times.inThreeHours(), false, clock));
        choices.add(later("tomorrow", "tickets.later.tomorrow", times.tomorrowMorning(), false, clock));
        if (!times.monday().equals(times.tomorrowMorning())) {
            choices.add(later("monday", "tickets.later.monday", times.monday(), false, clock));
        }
        choices.add(later("answer", "tickets.later.answer", times.endOfWaiting(), true, clock));
        return choices;
    }

    private static Later later(String id, String key, Instant until, boolean forAnswer, Clock clock) {
        return new Later(id, Sentence.of(key, DayAndTime.of(until, clock)), until, forAnswer);
    }
}
