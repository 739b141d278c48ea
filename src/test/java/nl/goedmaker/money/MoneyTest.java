package nl.goedmaker.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7,50|750",
                "7.50|750",
                "€ 7,5|750",
                "€7,50|750",
                "7|700",
                "12,-|1200",
                "1.234,50|123450",
                "1,234.50|123450",
                "12.345,00|1234500",
                "EUR 7.50|750",
                "7,50 €|750",
                "0,01|1",
                "999.999,99|99999999"
            })
    void amountsAreReadAsPeopleTypeThem(String typed, long cents) {
        assertThat(Money.parse(typed)).isEqualTo(Money.ofCents(cents));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|money.missing",
                "' '|money.missing",
                "tien euro|money.unreadable",
                "7,505|money.ambiguous",
                "7..5|money.unreadable",
                "1e3|money.unreadable",
                "-5|money.negative",
                "−5,00|money.negative",
                "€ -5|money.negative",
                "0|money.zero",
                "0,00|money.zero",
                "1000000|money.tooMuch",
                "99999999999999999999|money.tooMuch",
                "€ 99999999999|money.tooMuch",
                "EUR 99999999999|money.tooMuch",
                "7,50 8,50|money.unreadable",
                "NaN|money.unreadable",
                "٧|money.unreadable"
            })
    void whatIsNoAmountGetsItsOwnSentence(String typed, String key) {
        assertThatThrownBy(() -> Money.parse(typed)).isInstanceOf(Refusal.class).hasMessage(key);
    }

    @Property
    void whatIsShownCanBeTypedAgain(@ForAll @LongRange(min = 1, max = 99_999_999) long cents) {
        Money money = Money.ofCents(cents);
        assertThat(Money.parse(money.decimal())).isEqualTo(money);
        for (Language language : Language.values()) {
            assertThat(Money.parse(money.display(language))).isEqualTo(money);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,001", "7.555", "1.234", "1,234", "1.234.50", "0.100,00"})
    void anAmountThatCanBeReadInTwoWaysIsAskedAgain(String typed) {
        assertThatThrownBy(() -> Money.parse(typed)).hasMessage("money.ambiguous");
    }
}
