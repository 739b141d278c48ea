package nl.goedmaker.tickets;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern FROM_NOW = Pattern.compile("(?:over|in) (\\d{1,3}) ?(minuten|minuut|min|minutes|minute"
            + "|uur|uren|u|hours?|h|stunden?|std|dagen|dag|days?|tagen|tage|tag|weken|week|weeks|wochen?)");

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
     * Reads what an owner types: a day, a time or both, or how long from now. A day alone is its beginning, also when it is a day off: the owner
     * chose it.
     *
     * @throws Refusal when it cannot be read or has passed
     */
    public Instant typed(String typed) {
        Instant found = exact(typed.strip())
                .or(() -> fromNow(typed.strip()))
                .orElseGet(() -> moment(TypedMoment.parse(typed, today())));
        if (!found.isAfter(clock.instant())) {
            throw Refusal.badInput("tickets.snooze.past");
        }
        return found;
    }

    /** As the program itself writes it. */
    private static Optional<Instant> exact(String typed) {
        try {
            return Optional.of(OffsetDateTime.parse(typed).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** {@code over 3 uur}, {@code in 2 days}; a number of days ends in the morning. */
    private Optional<Instant> fromNow(String typed) {
        Matcher match = FROM_NOW.matcher(typed.toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(match.group(1));
        return Optional.of(
                switch (match.group(2).charAt(0)) {
                    case 'm' -> clock.instant().plus(Duration.ofMinutes(number));
                    case 'u', 'h', 's' -> clock.instant().plus(Duration.ofHours(number));
                    case 'd', 't' -> morning(today().plusDays(number));
                    default -> morning(today().plusWeeks(number));
                });
    }

    private Instant morning(LocalDate day) {
        return hours.startOn(day).orElseGet(() -> at(day, MORNING));
    }

    private Instant moment(TypedMoment moment) {
        LocalDate day = moment.day();
        LocalTime time = moment.time();
        if (day != null) {
            return time == null ? morning(day) : at(day, time);
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
