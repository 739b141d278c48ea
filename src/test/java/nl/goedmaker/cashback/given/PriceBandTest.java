package nl.goedmaker.cashback.given;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.goedmaker.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBandTest {
    @ParameterizedTest
    @CsvSource({
        "0,0,1000",
        "999,0,1000",
        "1000,1000,2000",
        "1999,1000,2000",
        "3995,2000,4000",
        "4995,4000,6000",
        "5999,4000,6000",
        "6000,6000,10000",
        "10000,10000,20000",
        "99999999,60000000,100000000"
    })
    void aPriceFallsBetweenTheAmountsPeopleThinkIn(long cents, long from, long below) {
        assertThat(PriceBand.of(Money.ofCents(cents)))
                .isEqualTo(new PriceBand(Money.ofCents(from), Money.ofCents(below)));
    }

    @Property(tries = 300)
    void everyPriceIsInItsBandAndTheBandHasNoGapsAndIsNarrow(@ForAll @LongRange(max = 99_999_999) long cents) {
        PriceBand band = PriceBand.of(Money.ofCents(cents));

        assertThat(cents).isBetween(band.from().cents(), band.below().cents() - 1);
        assertThat(PriceBand.of(band.from())).isEqualTo(band);
        assertThat(PriceBand.of(band.below()).from()).isEqualTo(band.below());
        if (band.from().cents() > 0) {
            assertThat(band.below().cents()).isLessThanOrEqualTo(2 * band.from().cents());
        }
    }
}
