package nl.goedmaker.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.time.Holidays;
import org.junit.jupiter.api.Test;

class CountryHolidaysTest {
    private static List<String> of(String country, int year) {
        Holidays holidays = CountryHolidays.of(country);
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(holidays::isHoliday)
                .map(day -> day.toString().substring(5))
                .toList();
    }

    @Test
    void theNetherlandsKeepKingsDayAndAscensionAndWorkOnGoodFriday() {
        assertThat(of("NL", 2026))
                .contains("01-01", "04-06", "04-27", "05-14", "05-25", "12-25", "12-26")
                .doesNotContain("04-03");
    }

    @Test
    void kingsDayIsOnSaturdayWhenTheDayIsASunday() {
        assertThat(of("NL", 2025)).contains("04-26").doesNotContain("04-27");
    }

    @Test
    void belgiumKeepsItsNationalDayAndArmisticeDay() {
        assertThat(of("BE", 2026))
                .contains("01-01", "04-06", "05-01", "05-14", "05-25", "07-21", "08-15", "11-01", "11-11", "12-25");
    }

    @Test
    void germanyKeepsWhatAllItsStatesKeep() {
        assertThat(of("DE", 2026))
                .containsExactly("01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26");
    }

    @Test
    void anotherCountryHasNoHolidays() {
        assertThat(CountryHolidays.of("FR")).isSameAs(Holidays.NONE);
        assertThat(CountryHolidays.of("").isHoliday(LocalDate.of(2026, 12, 25))).isFalse();
    }
}
