package nl.goedmaker.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.time.Due.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
    @ParameterizedTest
    @CsvSource({
        "PT1H52M, nog 1 u 52, 1 h 52 left, noch 1 Std. 52",
        "PT1H5M, nog 1 u 05, 1 h 05 left, noch 1 Std. 05",
        "PT9H59M, nog 9 u, 9 h left, noch 9 Std.",
        "PT31H, nog 31 u, 31 h left, noch 31 Std.",
        "PT12M30S, nog 12 min, 12 min left, noch 12 Min.",
        "P4D, nog 4 dagen, 4 days left, noch 4 Tage",
        "PT-10S, 1 min te laat, 1 min late, 1 Min. zu spät",
        "PT-2H-40M, 2 u te laat, 2 h late, 2 Std. zu spät",
        "P-4D, 4 dagen te laat, 4 days late, 4 Tage zu spät",
    })
    void whatIsLeftReadsAsAPersonSaysIt(Duration left, String nl, String en, String de) {
        Due due = new Due(left);
        assertThat(Texts.in(Language.NL).get(due.sentence())).isEqualTo(nl);
        assertThat(Texts.in(Language.EN).get(due.sentence())).isEqualTo(en);
        assertThat(Texts.in(Language.DE).get(due.sentence())).isEqualTo(de);
    }

    @Test
    void itPressesMoreAsTheMomentComesNearer() {
        assertThat(new Due(Duration.ofSeconds(-1)).urgency()).isEqualTo(Urgency.LATE);
        assertThat(new Due(Duration.ofHours(2)).urgency()).isEqualTo(Urgency.SOON);
        assertThat(new Due(Duration.ofHours(9)).urgency()).isEqualTo(Urgency.NEAR);
        assertThat(new Due(Duration.ofHours(31)).urgency()).isEqualTo(Urgency.CALM);
    }
}
