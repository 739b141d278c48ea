package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.goedmaker.settings.Schedule;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.time.Vacation;
import nl.goedmaker.time.WorkingHours;
import nl.goedmaker.time.calendar.CountryHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnTimesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private static ReturnTimes from(String local, Vacation... vacations) {
        return new ReturnTimes(
                new WorkingHours(Schedule.OFFICE_HOURS, CountryHolidays.of("NL"), List.of(vacations), ZONE),
                Clock.fixed(at(local), ZONE));
    }

    @Test
    void tomorrowMorningIsTheNextDayOnWhichWorkIsDone() {
        assertThat(from("2026-11-24T15:00").tomorrowMorning()).isEqualTo(at("2026-11-25T09:00"));
        assertThat(from("2026-11-20T15:00").tomorrowMorning()).isEqualTo(at("2026-11-23T09:00"));
        assertThat(from("2026-12-31T15:00").tomorrowMorning()).isEqualTo(at("2027-01-04T09:00"));
    }

    @Test
    void aMondayThatIsFreeIsTheDayAfterIt() {
        assertThat(from("2026-04-02T15:00").monday()).as("Easter Monday").isEqualTo(at("2026-04-07T09:00"));
        Vacation week = new Vacation("", LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4));
        assertThat(from("2026-11-24T15:00", week).monday()).isEqualTo(at("2026-12-07T09:00"));
    }

    @Test
    void threeHoursAreThreeHoursAlsoInTheNightTheClockChanges() {
        assertThat(from("2026-10-25T01:00").inThreeHours()).isEqualTo(at("2026-10-25T03:00"));
    }

    @Test
    void anHourThatTheClockSkipsIsTheHourAfterItAndOneThatComesTwiceIsTheFirst() {
        assertThat(from("2027-03-27T15:00").typed("morgen 2:30"))
                .isEqualTo("2027-03-28T01:30:00Z")
                .isEqualTo(at("2027-03-28T03:30"));
        assertThat(from("2026-10-24T15:00").typed("morgen 2:30")).isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void aVacationOverNewYearEndsOnTheFirstDayOfWorkAfterIt() {
        Vacation christmas = new Vacation("Kerst", LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 8));
        ReturnTimes last = from("2026-12-18T16:00", christmas);
        assertThat(last.tomorrowMorning()).isEqualTo(at("2027-01-11T09:00"));
        assertThat(last.monday()).isEqualTo(at("2027-01-11T09:00"));
        assertThat(last.endOfWaiting()).isEqualTo(at("2027-01-11T09:00"));
        assertThat(from("2026-12-31T23:30").inThreeHours()).isEqualTo(at("2027-01-01T02:30"));
        assertThat(from("2026-12-31T15:00").typed("2 januari")).isEqualTo(at("2027-01-02T09:00"));
        assertThat(from("2026-12-31T15:00").typed("31-12 18:00")).isEqualTo(at("2026-12-31T18:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "3-12, 2026-12-03T09:00",
        "3-12-2026, 2026-12-03T09:00",
        "2026-12-03, 2026-12-03T09:00",
        "2026-12-03T14:05, 2026-12-03T14:05",
        "3 december, 2026-12-03T09:00",
        "3 dec, 2026-12-03T09:00",
        "3 Dec 14:30, 2026-12-03T14:30",
        "3.12., 2026-12-03T09:00",
        "3. Dezember 2026, 2026-12-03T09:00",
        "15-1, 2027-01-15T09:00",
        "vrijdag, 2026-11-27T09:00",
        "Freitag um 8:15, 2026-11-27T08:15",
        "monday 9.30, 2026-11-30T09:30",
        "morgen, 2026-11-25T09:00",
        "morgen om 16:00 uur, 2026-11-25T16:00",
        "overmorgen, 2026-11-26T09:00",
        "vandaag 18:00, 2026-11-24T18:00",
        "16:00, 2026-11-24T16:00",
        "9:00, 2026-11-25T09:00",
        "28-11-2026, 2026-11-28T09:00",
        "25-12, 2026-12-25T09:00",
        "9.30 uur, 2026-11-25T09:30",
        "9.30, 2026-11-25T09:30",
        "17 uur, 2026-11-24T17:00",
        "om 17u, 2026-11-24T17:00",
        "vr, 2026-11-27T09:00",
        "vr. 14u, 2026-11-27T14:00",
        "Fr 14 Uhr, 2026-11-27T14:00",
        "vrijdag 14u, 2026-11-27T14:00",
        "over 3 uur, 2026-11-24T18:00",
        "in 45 minutes, 2026-11-24T15:45",
        "in 3 Tagen, 2026-11-27T09:00",
        "over 1 week, 2026-12-01T09:00",
        "2026-12-03T14:05:06+01:00, 2026-12-03T14:05:06",
        "2026-12-03T13:05:06Z, 2026-12-03T14:05:06"
    })
    void whatAnOwnerTypesIsUnderstood(String typed, String expected) {
        assertThat(from("2026-11-24T15:00").typed(typed)).isEqualTo(at(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ooit",
                "31-2",
                "30 februari",
                "25:00",
                "3-12-2026 25:00",
                "99",
                "0-0",
                "-",
                "T",
                "3 dec 14:99",
                "999999999999999999999-1",
                "over 3",
                "3 uur 15 uur",
                "💍"
            })
    void whatCannotBeReadIsASentence(String typed) {
        assertThatThrownBy(() -> from("2026-11-24T15:00").typed(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "25:00", "3 dec 14:99"})
    void aTimeThatDoesNotExistIsCalledATime(String typed) {
        assertThatThrownBy(() -> from("2026-11-24T15:00").typed(typed)).hasMessage("tickets.snooze.time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vandaag", "24-11-2026", "2026-11-24 15:00", "1-1-2026"})
    void whatHasPassedIsRefused(String typed) {
        assertThatThrownBy(() -> from("2026-11-24T15:00").typed(typed)).hasMessage("tickets.snooze.past");
    }
}
