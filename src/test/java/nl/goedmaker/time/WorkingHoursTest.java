package nl.goedmaker.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.goedmaker.time.calendar.CountryHolidays;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Monday to Friday 9:00–12:30 and 13:30–17:00. */
    static List<WorkingSlot> office() {
        List<WorkingSlot> slots = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                slots.add(new WorkingSlot(day, 9 * 60, 12 * 60 + 30));
                slots.add(new WorkingSlot(day, 13 * 60 + 30, 17 * 60));
            }
        }
        return slots;
    }

    private static final WorkingHours OFFICE =
            new WorkingHours(office(), CountryHolidays.of("NL"), List.of(), AMSTERDAM);

    private static WorkingHours everyDay(int from, int to, Vacation... vacations) {
        return new WorkingHours(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WorkingSlot(day, from, to))
                        .toList(),
                Holidays.NONE,
                List.of(vacations),
                AMSTERDAM);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
    }

    private static Duration hours(double hours) {
        return Duration.ofMinutes(Math.round(hours * 60));
    }

    @Test
    void lunchTheNightAndTheWeekendDoNotCount() {
        assertThat(OFFICE.between(at("2026-11-20T12:00"), at("2026-11-20T14:00")))
                .isEqualTo(hours(1));
        assertThat(OFFICE.between(at("2026-11-20T16:00"), at("2026-11-23T10:00")))
                .isEqualTo(hours(2));
        assertThat(OFFICE.add(at("2026-11-20T16:00"), hours(2))).isEqualTo(at("2026-11-23T10:00"));
        assertThat(OFFICE.add(at("2026-11-22T11:00"), hours(7.5))).isEqualTo(at("2026-11-24T09:30"));
    }

    @Test
    void workThatFillsADayEndsThatDayAndNotTheNextMorning() {
        assertThat(OFFICE.add(at("2026-11-23T09:00"), hours(7))).isEqualTo(at("2026-11-23T17:00"));
        assertThat(OFFICE.add(at("2026-11-23T18:00"), Duration.ZERO)).isEqualTo(at("2026-11-23T18:00"));
        assertThat(OFFICE.add(at("2026-11-23T18:00"), Duration.ofMillis(1)))
                .isEqualTo(at("2026-11-24T09:00").plusMillis(1));
    }

    @Test
    void whatWasWaitedForBeforeItsTimeIsNegative() {
        assertThat(OFFICE.between(at("2026-11-23T10:00"), at("2026-11-20T16:00")))
                .isEqualTo(hours(-2));
        assertThatThrownBy(() -> OFFICE.add(at("2026-11-23T10:00"), hours(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTurnOfTheYearKeepsChristmasBoxingDayAndNewYearFree() {
        // Friday 25 and Saturday 26 December 2026; Friday 1 January 2027
        assertThat(OFFICE.add(at("2026-12-24T16:00"), hours(1.5))).isEqualTo(at("2026-12-28T09:30"));
        assertThat(OFFICE.between(at("2026-12-24T00:00"), at("2027-01-05T00:00")))
                .as("24, 28, 29, 30, 31 December and 4 January")
                .isEqualTo(hours(6 * 7));
        assertThat(OFFICE.add(at("2026-12-31T16:30"), hours(1))).isEqualTo(at("2027-01-04T09:30"));
    }

    @Test
    void theDayOnWhichTheClockGoesForwardIsAnHourShorter() {
        // Sunday 29 March 2026: 2:00 becomes 3:00
        WorkingHours always = everyDay(0, WorkingSlot.DAY);
        assertThat(always.between(at("2026-03-29T00:00"), at("2026-03-30T00:00")))
                .isEqualTo(hours(23));
        assertThat(always.add(at("2026-03-28T12:00"), hours(24))).isEqualTo(at("2026-03-29T13:00"));
        WorkingHours nights = everyDay(60, 4 * 60);
        assertThat(nights.between(at("2026-03-29T00:00"), at("2026-03-29T12:00")))
                .isEqualTo(hours(2));
        assertThat(nights.add(at("2026-03-29T00:00"), hours(1.5))).isEqualTo(at("2026-03-29T03:30"));
        WorkingHours gone = everyDay(2 * 60 + 30, 3 * 60);
        assertThat(gone.between(at("2026-03-29T00:00"), at("2026-03-30T00:00"))).isZero();
        assertThat(gone.add(at("2026-03-28T12:00"), hours(0.5))).isEqualTo(at("2026-03-30T03:00"));
        WorkingHours half = everyDay(2 * 60 + 30, 3 * 60 + 30);
        assertThat(half.between(at("2026-03-29T00:00"), at("2026-03-30T00:00"))).isEqualTo(hours(0.5));
    }

    @Test
    void theDayOnWhichTheClockGoesBackIsAnHourLonger() {
        // Sunday 25 October 2026: 3:00 becomes 2:00
        WorkingHours always = everyDay(0, WorkingSlot.DAY);
        assertThat(always.between(at("2026-10-25T00:00"), at("2026-10-26T00:00")))
                .isEqualTo(hours(25));
        WorkingHours nights = everyDay(60, 4 * 60);
        assertThat(nights.between(at("2026-10-25T00:00"), at("2026-10-25T12:00")))
                .isEqualTo(hours(4));
        WorkingHours apart = new WorkingHours(
                List.of(
                        new WorkingSlot(DayOfWeek.SUNDAY, 60, 2 * 60 + 30),
                        new WorkingSlot(DayOfWeek.SUNDAY, 2 * 60 + 30, 4 * 60)),
                Holidays.NONE,
                List.of(),
                AMSTERDAM);
        assertThat(apart.between(at("2026-10-25T00:00"), at("2026-10-25T12:00")))
                .as("as much as in one piece")
                .isEqualTo(hours(4));
    }

    @Test
    void officeHoursAreTheSameInTheWeeksAroundAClockChange() {
        assertThat(OFFICE.between(at("2026-03-27T16:00"), at("2026-03-30T10:00")))
                .isEqualTo(hours(2));
        assertThat(OFFICE.add(at("2026-10-23T16:30"), hours(1))).isEqualTo(at("2026-10-26T09:30"));
    }

    @Test
    void aVacationIsFreeFromItsFirstDayToItsLast() {
        Vacation autumn = new Vacation("Herfst", LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 23));
        WorkingHours hours = new WorkingHours(office(), Holidays.NONE, List.of(autumn), AMSTERDAM);
        assertThat(hours.add(at("2026-10-16T16:30"), hours(1))).isEqualTo(at("2026-10-26T09:30"));
        assertThat(hours.isWorkingDay(LocalDate.of(2026, 10, 23))).isFalse();
        assertThat(hours.isWorkingDay(LocalDate.of(2026, 10, 26))).isTrue();
    }

    @Test
    void slotsThatOverlapCountOnce() {
        WorkingHours hours = new WorkingHours(
                List.of(
                        new WorkingSlot(DayOfWeek.MONDAY, 600, 720),
                        new WorkingSlot(DayOfWeek.MONDAY, 540, 660),
                        new WorkingSlot(DayOfWeek.MONDAY, 720, 780)),
                Holidays.NONE,
                List.of(),
                AMSTERDAM);
        assertThat(hours.between(at("2026-11-23T00:00"), at("2026-11-24T00:00")))
                .isEqualTo(hours(4));
    }

    @Test
    void aWeekWithoutHoursIsNoWeek() {
        assertThatThrownBy(() -> new WorkingHours(List.of(), Holidays.NONE, List.of(), AMSTERDAM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkingSlot(DayOfWeek.MONDAY, 600, 600))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theNextMorningIsTheNextDayOnWhichWorkIsDone() {
        assertThat(OFFICE.startOnOrAfter(LocalDate.of(2026, 11, 21))).isEqualTo(at("2026-11-23T09:00"));
        assertThat(OFFICE.startOnOrAfter(LocalDate.of(2027, 1, 1))).isEqualTo(at("2027-01-04T09:00"));
        assertThat(OFFICE.startOn(LocalDate.of(2026, 11, 22))).isEmpty();
    }

    @Test
    void twentyFourHoursOfWeekdaysPassOverTheWeekendAndEaster() {
        WorkingHours weekdays = WorkingHours.weekdays(CountryHolidays.of("NL"), AMSTERDAM);
        assertThat(weekdays.add(at("2026-11-20T18:30"), hours(24))).isEqualTo(at("2026-11-23T18:30"));
        assertThat(weekdays.add(at("2026-11-21T11:00"), hours(24))).isEqualTo(at("2026-11-24T00:00"));
        assertThat(weekdays.add(at("2026-04-03T12:00"), hours(24)))
                .as("Good Friday is a working day in the Netherlands, Easter Monday is not")
                .isEqualTo(at("2026-04-07T12:00"));
    }
}
