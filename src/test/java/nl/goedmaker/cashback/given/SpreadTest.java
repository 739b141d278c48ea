package nl.goedmaker.cashback.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.goedmaker.money.Money;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static Spread spread(int... euros) {
        TreeMap<Money, Long> amounts = new TreeMap<>();
        Arrays.stream(euros).forEach(euro -> amounts.merge(Money.ofCents(euro * 100L), 1L, Long::sum));
        return Spread.of(amounts);
    }

    @Test
    void ofAnEvenNumberTheLowerOfTheTwoInTheMiddleCounts() {
        assertThat(spread(10, 5).median()).isEqualTo(Money.parse("5"));
        assertThat(spread(5, 7, 9, 20).median()).isEqualTo(Money.parse("7"));
        assertThat(spread(5, 7, 9).median()).isEqualTo(Money.parse("7"));
        assertThat(spread(5, 5, 5, 20)).isEqualTo(new Spread(Money.parse("5"), Money.parse("5"), Money.parse("20")));
    }

    @Test
    void oneAmountIsItsOwnMedian() {
        assertThat(spread(8, 8).isOne()).isTrue();
        assertThat(spread(8, 9).isOne()).isFalse();
    }

    @Property(tries = 200)
    void theMedianIsTheAmountInTheMiddleOfTheSortedList(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 12) Integer> euros) {
        List<Integer> sorted = euros.stream().sorted().toList();

        assertThat(spread(euros.stream().mapToInt(Integer::intValue).toArray()).median())
                .isEqualTo(Money.ofCents(sorted.get((sorted.size() - 1) / 2) * 100L));
    }
}
