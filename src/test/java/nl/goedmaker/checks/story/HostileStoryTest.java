package nl.goedmaker.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the text, up to the most that is read, costs at most three times as much: what is looked up around a word is bounded. */
class HostileStoryTest {
    private static final int WHOLE = 20_000;
    private static final int ATTEMPTS = 6;
    /** Below this the compiler and the collector are measured: in nanoseconds. */
    private static final long NOISE = 100_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                " ",
                "\n",
                "> \n",
                "\"",
                "\"a",
                "\"a b c d e f\" ",
                "‘",
                "een keer gedragen ",
                "niet een keer gedragen ",
                "ik ik ik zelf ",
                "ich ",
                "op gaan staan ik zelf dus ",
                "er op gaan staan ",
                "had hem net om brak ",
                "niet erop gaan staan ",
                "moet ik terugsturen? nee. ",
                "ich schicke ein ",
                "drie maanden ",
                "van: x\n",
                "op 1 schreef ",
                "zegt maar ",
                "kan ik ",
                "e\u0301",
                "😀",
                "\u202eשלום ",
                "- a\n",
                "na 1 ? "
            })
    void twiceTheTextCostsAtMostThreeTimesAsMuch(String piece) {
        String whole = piece.repeat(WHOLE / piece.length() + 1).substring(0, WHOLE);
        String half = whole.substring(0, WHOLE / 2);
        long more = timed(whole);
        long less = 0;
        for (int attempt = 0; attempt < ATTEMPTS && more > Math.max(NOISE, 3 * less); attempt++) {
            less = Math.max(less, timed(half));
            more = Math.min(more, timed(whole));
        }
        assertThat(more).as("%d against %d ns", more, less).isLessThanOrEqualTo(Math.max(NOISE, 3 * less));
    }

    private static long timed(String text) {
        long from = System.nanoTime();
        StoryReading.of(text);
        return System.nanoTime() - from;
    }
}
