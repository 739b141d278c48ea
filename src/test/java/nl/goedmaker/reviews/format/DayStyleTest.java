package nl.goedmaker.reviews.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import nl.goedmaker.reviews.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayStyleTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), HERE);
    private static final DayStyle ALONE = DayStyle.of(List.of(), Platform.BOL, NOW);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "2026/11/22",
                "22-11-2026",
                "22/11/2026",
                "22.11.2026",
                "20261122",
                "22-11-26",
                "22 november 2026",
                "22 nov 2026",
                "22 nov. 2026",
                "22. November 2026",
                "November 22, 2026",
                "Nov 22, 2026",
                "2026-11-22 00:00:00",
                "2026-11-21T23:00:00Z",
                "2026-11-21T23:00:00.123Z",
                "2026-11-22T00:00:00+01:00",
                "2026-11-21 23:00:00 UTC",
                "1795302000",
                "1795302000000"
            })
    void aDayIsReadInManyStyles(String written) {
        assertThat(ALONE.moment(written).orElseThrow().atZone(HERE).toLocalDate())
                .isEqualTo("2026-11-22");
    }

    @Test
    void theTimeOfDayIsKept() {
        assertThat(ALONE.moment("22-11-2026 14:05")).contains(Instant.parse("2026-11-22T13:05:00Z"));
        assertThat(ALONE.moment("2026-07-01T14:05:06.789+0200")).contains(Instant.parse("2026-07-01T12:05:06Z"));
    }

    @Test
    void theWholeColumnDecidesWhetherTheMonthComesFirst() {
        DayStyle american = DayStyle.of(List.of("3/4/2026", "11/22/2026"), Platform.BOL, NOW);
        DayStyle dutch = DayStyle.of(List.of("3/4/2026", "22/11/2026"), Platform.BOL, NOW);
        DayStyle undecided = DayStyle.of(List.of("3/4/2026"), Platform.BOL, NOW);

        assertThat(day(american, "3/4/2026")).isEqualTo("2026-03-04");
        assertThat(day(dutch, "3/4/2026")).isEqualTo("2026-04-03");
        assertThat(day(undecided, "3/4/2026")).isEqualTo("2026-04-03");
    }

    private static LocalDate day(DayStyle style, String written) {
        return style.moment(written).orElseThrow().atZone(HERE).toLocalDate();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "gisteren", "31-02-2026", "2026-13-01", "22", "99-99-9999", "2026-11-22T25:00", "0", "12345"
            })
    void whatIsNoDayIsNotTakenForOne(String written) {
        assertThat(ALONE.moment(written)).isEmpty();
    }

    @Property
    void noTextBreaksIt(@ForAll @StringLength(max = 80) String text) {
        assertThat(DayStyle.of(List.of(text), Platform.BOL, NOW)
                        .moment(text)
                        .map(moment -> text.isBlank())
                        .orElse(false))
                .isFalse();
    }
}
