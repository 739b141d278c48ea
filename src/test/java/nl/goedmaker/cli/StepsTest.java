package nl.goedmaker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often long work says how far it is. */
class StepsTest {
    private static List<Integer> told(int of, int step) {
        Steps steps = new Steps();
        return IntStream.rangeClosed(0, of / step)
                .map(part -> part * step)
                .filter(done -> steps.isNext(done, of))
                .boxed()
                .toList();
    }

    @Test
    void eachTenthIsSaidOnceAndTheEndIsTheAnswerItself() {
        assertThat(told(1_000, 1)).containsExactly(100, 200, 300, 400, 500, 600, 700, 800, 900);
        assertThat(told(1_000, 300)).containsExactly(300, 600, 900);
    }

    @Test
    void whatIsSoonDoneSaysNothing() {
        assertThat(told(200, 1)).isEmpty();
    }
}
