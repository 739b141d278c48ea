package nl.goedmaker.time;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BankDaysTest {
    private final BankDays bankDays = new BankDays();

    @Test
    void easterClosesBanksFromFridayToMonday() {
        Map<Integer, String> easterSundays = Map.of(
                2026, "2026-04-05", 2027, "2027-03-28", 2028, "2028-04-16", 2029, "2029-04-01", 2030, "2030-04-21");
        easterSundays.forEach((year, sunday) -> {
            LocalDate easter = LocalDate.parse(sunday);
            assertThat(bankDays.isBankDay(easter.minusDays(3)))
                    .as("Thursday %d", year)
                    .isTrue();
            assertThat(bankDays.onOrAfter(easter.minusDays(2)))
                    .as("Good Friday %d", year)
                    .isEqualTo(easter.plusDays(2));
            assertThat(bankDays.isBankDay(easter.plusDays(1)))
                    .as("Easter Monday %d", year)
                    .isFalse();
        });
    }

    @Test
    void christmasClosesBanksForTwoDaysAndTheWeekendAroundThem() {
        Map<String, String> firstDayAfter = Map.of(
                "2026-12-25", "2026-12-28",
                "2027-12-25", "2027-12-27",
                "2028-12-25", "2028-12-27",
                "2029-12-25", "2029-12-27",
                "2030-12-25", "2030-12-27");
        firstDayAfter.forEach((christmas, next) ->
                assertThat(bankDays.onOrAfter(LocalDate.parse(christmas))).isEqualTo(LocalDate.parse(next)));
        assertThat(bankDays.isBankDay(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(bankDays.isBankDay(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(bankDays.onOrAfter(LocalDate.of(2027, 1, 1))).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void nationalHolidaysAreBankDays() {
        assertThat(bankDays.isBankDay(LocalDate.of(2026, 4, 27)))
                .as("King’s Day")
                .isTrue();
        assertThat(bankDays.isBankDay(LocalDate.of(2026, 5, 14)))
                .as("Ascension Day")
                .isTrue();
        assertThat(bankDays.isBankDay(LocalDate.of(2026, 5, 1)))
                .as("Labour Day")
                .isFalse();
    }

    @Test
    void aBankDayStaysAsItIs() {
        LocalDate tuesday = LocalDate.of(2026, 11, 24);
        assertThat(bankDays.onOrAfter(tuesday)).isEqualTo(tuesday);
        assertThat(bankDays.onOrAfter(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aCalendarMadeByOthersAgreesForTheWholeCentury() {
        HolidayManager target = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.TARGET));
        for (int year = 2002; year <= 2100; year++) {
            Set<LocalDate> closed = target.getHolidays(Year.of(year)).stream()
                    .map(holiday -> holiday.getDate())
                    .collect(Collectors.toSet());
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                assertThat(bankDays.isBankDay(day)).as("%s", day).isEqualTo(!weekend && !closed.contains(day));
            }
        }
    }
}
