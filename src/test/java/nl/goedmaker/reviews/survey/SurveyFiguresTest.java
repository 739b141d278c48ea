package nl.goedmaker.reviews.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SurveyFiguresTest {
    private static final SurveyFigures TWENTY =
            new SurveyFigures(SurveyKind.NPS, Map.of(10, 6L, 9, 4L, 7, 6L, 6, 3L, 0, 1L));

    @Test
    void tenPromotersAndFourDetractorsOfTwentyMakeThirtyWithTheAdjustedWaldInterval() {
        assertThat(TWENTY.worldwide()).isEqualTo(new NetPromoter(20, 10, 4));
        assertThat(TWENTY.worldwide().value()).isEqualTo(30);
        assertThat(TWENTY.worldwide().interval()).isEqualTo(new Interval(-6, 58));
    }

    @Test
    void theEuropeanCountMovesEachClassByOne() {
        SurveyFigures eights = new SurveyFigures(SurveyKind.NPS, Map.of(8, 5L, 6, 2L, 5, 3L));
        assertThat(eights.worldwide()).isEqualTo(new NetPromoter(10, 0, 5));
        assertThat(eights.european()).isEqualTo(new NetPromoter(10, 5, 3));
        assertThat(eights.european().value()).isEqualTo(20);
    }

    @Test
    void fewerThanFiveAnswersAreTooFew() {
        assertThat(new SurveyFigures(SurveyKind.NPS, Map.of(9, 4L)).isEnough()).isFalse();
        assertThat(new SurveyFigures(SurveyKind.NPS, Map.of(9, 5L)).isEnough()).isTrue();
    }

    @Test
    void aShareHasWilsonsInterval() {
        assertThat(new Share(4, 5).interval()).isEqualTo(new Interval(38, 96));
        assertThat(new Share(16, 20).interval()).isEqualTo(new Interval(58, 92));
        assertThat(new Share(16, 20).percent()).isEqualTo(80);
        assertThat(TWENTY.satisfied()).isEqualTo(new Share(10, 20));
        assertThat(new SurveyFigures(SurveyKind.CSAT, Map.of(5, 1L, 4, 1L, 3, 1L)).satisfied())
                .isEqualTo(new Share(2, 3));
    }

    @Property(tries = 500)
    void figuresLieWithinTheirIntervalsAndOnTheirScales(
            @ForAll @LongRange(max = 400) long tens,
            @ForAll @LongRange(max = 400) long sevens,
            @ForAll @LongRange(min = 1, max = 400) long zeros) {
        NetPromoter figure = new SurveyFigures(SurveyKind.NPS, Map.of(10, tens, 7, sevens, 0, zeros)).worldwide();
        assertThat(figure.value()).isBetween(-100L, 100L);
        assertThat(figure.interval().low()).isBetween(-100L, figure.value());
        assertThat(figure.interval().high()).isBetween(figure.value(), 100L);
        Share share = new Share(tens, tens + sevens + zeros);
        assertThat(share.interval().low()).isBetween(0L, share.percent());
        assertThat(share.interval().high()).isBetween(share.percent(), 100L);
    }
}
