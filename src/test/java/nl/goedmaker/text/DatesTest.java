package nl.goedmaker.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03",
                "3-11-2026",
                "03-11-2026",
                "3/11/2026",
                "3.11.2026",
                " 3 november 2026 ",
                "3 NOV 2026",
                "3. November 2026"
            })
    void daysAreReadAsPeopleTypeThem(String typed) {
        assertThat(Dates.parse(typed)).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31-2-2026", "29-2-2025", "2026-13-01", "0-1-2026", "gisteren", "", "3-11-26", "2026-11-03T10:00"
            })
    void aDayThatDoesNotExistIsRefused(String typed) {
        assertThatThrownBy(() -> Dates.parse(typed)).isInstanceOf(Refusal.class).hasMessage("ui.date.unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1999", "2101-01-01"})
    void aYearFarAwayIsATypingError(String typed) {
        assertThatThrownBy(() -> Dates.parse(typed)).hasMessage("ui.date.outOfRange");
    }
}
