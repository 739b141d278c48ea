package nl.goedmaker.tickets;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.time.WorkingHours;

/**
 * The moments at which a complaint that is put away can come back. A morning is when the owner begins to work on the first
 * day that is worked.
 */
public final class ReturnTimes {
    /** When a day begins on which no work is done. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final int WAIT_FOR_ANSWER = 7;

    private final WorkingHours hours;
    private final Clock clock;

    public ReturnTimes(WorkingHours hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
    }

    public Instant inThreeHours() {
        return clock.instant().plus(Duration.ofHours(3));
    }

    /** The next morning on which work is done. */
    public Instant tomorrowMorning() {
        return hours.startOnOrAfter(today().plusDays(1));
    }

    /** The next Monday or, when that is free, the first working day after it. */
    public Instant monday() {
        return hours.startOnOrAfter(today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    /** How long an answer is waited for: a week, and then until the first morning on which work is done. */
    public Instant endOfWaiting() {
        return hours.startOnOrAfter(today().plusDays(WAIT_FOR_ANSWER));
    }

    /**
     * Reads what an owner types: a day, a time or both. A day alone is its beginning, also when it is a day off: the owner
     * chose it.
     *
     * @throws Refusal when it cannot be read or has passed
     */
    public Instant typed(String typed) {
        TypedMoment moment = TypedMoment.parse(typed, today());
        Instant found = moment(moment);
        if (!found.isAfter(clock.instant())) {
            throw Refusal.badInput("tickets.snooze.past");
        }
        return found;
    }

    private Instant moment(TypedMoment moment) {
        LocalDate day = moment.day();
        LocalTime time = moment.time();
        if (day != null) {
            return time == null ? hours.startOn(day).orElseGet(() -> at(day, MORNING)) : at(day, time);
        }
        Instant todays = at(today(), time == null ? MORNING : time);
        return todays.isAfter(clock.instant()) ? todays : at(today().plusDays(1), time == null ? MORNING : time);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(clock.getZone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
