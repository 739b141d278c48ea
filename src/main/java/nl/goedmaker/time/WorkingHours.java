package nl.goedmaker.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hours of a week during which work is done, without holidays and vacations.
 *
 * <p>Slots are read from the wall clock. Where the clock goes forward, the hour that is not there does not count; where it
 * goes back, a slot across that moment is an hour longer. A minute that comes twice stands for its first time.
 */
public final class WorkingHours implements CountedTime {
    /** A holiday or vacation can be as long as it wants, but nobody waits for work longer than this. */
    private static final int LONGEST_SEARCH = 366 * 120;

    private final Map<DayOfWeek, List<WorkingSlot>> week = new EnumMap<>(DayOfWeek.class);
    private final Holidays holidays;
    private final List<Vacation> vacations;
    private final ZoneId zone;

    /**
     * @param slots in any order; where they overlap, time counts once
     * @throws IllegalArgumentException when there is no slot
     */
    public WorkingHours(List<WorkingSlot> slots, Holidays holidays, List<Vacation> vacations, ZoneId zone) {
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("no working hours");
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(
                    day, joined(slots.stream().filter(slot -> slot.day() == day).toList()));
        }
        this.holidays = holidays;
        this.vacations = List.copyOf(vacations);
        this.zone = zone;
    }

    /** Monday to Friday around the clock, without holidays. */
    public static WorkingHours weekdays(Holidays holidays, ZoneId zone) {
        return new WorkingHours(
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .map(day -> new WorkingSlot(day, 0, WorkingSlot.DAY))
                        .toList(),
                holidays,
                List.of(),
                zone);
    }

    private static List<WorkingSlot> joined(List<WorkingSlot> slots) {
        List<WorkingSlot> joined = new ArrayList<>();
        for (WorkingSlot slot : slots.stream()
                .sorted(Comparator.comparingInt(WorkingSlot::from))
                .toList()) {
            WorkingSlot last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || slot.from() > last.to()) {
                joined.add(slot);
            } else if (slot.to() > last.to()) {
                joined.set(joined.size() - 1, new WorkingSlot(slot.day(), last.from(), slot.to()));
            }
        }
        return List.copyOf(joined);
    }

    /** Whether any work is done on a day. */
    public boolean isWorkingDay(LocalDate day) {
        return !slots(day).isEmpty();
    }

    private List<WorkingSlot> slots(LocalDate day) {
        List<WorkingSlot> slots = week.getOrDefault(day.getDayOfWeek(), List.of());
        return slots.isEmpty()
                        || vacations.stream().anyMatch(vacation -> vacation.contains(day))
                        || holidays.isHoliday(day)
                ? List.of()
                : slots;
    }

    /** When work begins on a day; empty when it does not. */
    public Optional<Instant> startOn(LocalDate day) {
        return slots(day).stream().findFirst().map(slot -> instant(day, slot.from()));
    }

    /** When work begins on a day or, when none is done then, on the first day after it. */
    public Instant startOnOrAfter(LocalDate day) {
        for (LocalDate found = day; found.isBefore(day.plusDays(LONGEST_SEARCH)); found = found.plusDays(1)) {
            Optional<Instant> start = startOn(found);
            if (start.isPresent()) {
                return start.get();
            }
        }
        throw new IllegalStateException("no working day after " + day);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        Duration counted = Duration.ZERO;
        // a day around both ends: at midnight a clock that goes back makes the day before longer
        LocalDate last = LocalDate.ofInstant(to, zone).plusDays(1);
        for (LocalDate day = dayBefore(from); !day.isAfter(last); day = day.plusDays(1)) {
            for (WorkingSlot slot : slots(day)) {
                Instant start = later(instant(day, slot.from()), from);
                Instant end = instant(day, slot.to());
                Instant stop = end.isBefore(to) ? end : to;
                if (start.isBefore(stop)) {
                    counted = counted.plus(Duration.between(start, stop));
                }
            }
        }
        return counted;
    }

    @Override
    public Instant add(Instant from, Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("negative length " + length);
        }
        if (length.isZero()) {
            return from;
        }
        Duration left = length;
        LocalDate first = dayBefore(from);
        for (LocalDate day = first; day.isBefore(first.plusDays(LONGEST_SEARCH)); day = day.plusDays(1)) {
            for (WorkingSlot slot : slots(day)) {
                Instant start = later(instant(day, slot.from()), from);
                Duration whole = Duration.between(start, instant(day, slot.to()));
                if (whole.compareTo(left) >= 0) {
                    return start.plus(left);
                }
                if (whole.isPositive()) {
                    left = left.minus(whole);
                }
            }
        }
        throw new IllegalStateException("no working time after " + from);
    }

    private LocalDate dayBefore(Instant moment) {
        return LocalDate.ofInstant(moment, zone).minusDays(1);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Never runs backwards with the minutes of a day: a minute that is left out is the moment at which the clock jumps. */
    private Instant instant(LocalDate day, int minute) {
        LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition jump = rules.getTransition(local);
        return jump != null && jump.isGap() ? jump.getInstant() : local.toInstant(rules.getOffset(local));
    }
}
