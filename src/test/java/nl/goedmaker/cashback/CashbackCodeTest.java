package nl.goedmaker.cashback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CashbackCodeTest {
    private static final String ALPHABET = CashbackCode.ALPHABET;

    @Property
    void everyCodeReadsBackAsItself(@ForAll long bits) {
        CashbackCode code = CashbackCode.ofBits(bits);
        assertThat(CashbackCode.parse(code.display())).isEqualTo(code);
        assertThat(CashbackCode.parse(code.compact().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(code);
        assertThat(code.compact()).matches("[0-9A-HJKMNP-TV-Z]{13}");
        assertThat(code.toString()).matches("(.{4}-){3}.").isEqualTo(code.display());
    }

    @Property(tries = 200)
    void everySingleWrongSymbolIsCaught(@ForAll long bits) {
        String right = CashbackCode.ofBits(bits).compact();
        for (int at = 0; at < right.length(); at++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != right.charAt(at)) {
                    assertRefused(right.substring(0, at) + other + right.substring(at + 1), "cashback.code.check");
                }
            }
        }
    }

    @Property
    void aSwappedPairOfSymbolsIsCaughtWhereverItStands(
            @ForAll long bits, @ForAll @IntRange(max = 12) int one, @ForAll @IntRange(max = 12) int other) {
        String right = CashbackCode.ofBits(bits).compact();
        StringBuilder swapped = new StringBuilder(right);
        swapped.setCharAt(one, right.charAt(other));
        swapped.setCharAt(other, right.charAt(one));
        if (right.charAt(one) != right.charAt(other)) {
            assertRefused(swapped.toString(), "cashback.code.check");
        }
    }

    /** The check is linear: what holds for every pair of values at every place, on zeros, holds on every code. */
    @Test
    void everySwapOfNeighboursIsCaughtForAllValuesAtAllPlaces() {
        int checked = 0;
        for (int at = 0; at < 12; at++) {
            for (int first = 0; first < 32; first++) {
                for (int second = 0; second < 32; second++) {
                    if (first == second) {
                        continue;
                    }
                    String right = withPair(at, first, second);
                    StringBuilder swapped = new StringBuilder(right);
                    swapped.setCharAt(at, right.charAt(at + 1));
                    swapped.setCharAt(at + 1, right.charAt(at));
                    assertRefused(swapped.toString(), "cashback.code.check");
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(12 * 32 * 31);
    }

    /** A right code with these two values at {@code at}; when one is the check symbol, the first symbol makes up for it. */
    private static String withPair(int at, int first, int second) {
        int shift = 55 - 5 * at;
        if (at < 11) {
            return CashbackCode.ofBits(((long) first << shift) | ((long) second << (shift - 5)))
                    .compact();
        }
        for (long lead = 0; lead < 32; lead++) {
            String code = CashbackCode.ofBits((lead << 55) | first).compact();
            if (code.charAt(12) == ALPHABET.charAt(second)) {
                return code;
            }
        }
        throw new AssertionError("no code ends in these two symbols");
    }

    @Test
    void theCodeInTheTextsIsARightOne() {
        assertThat(CashbackCode.parse("k7qf 2m9x 4t6r 8")).hasToString("K7QF-2M9X-4T6R-8");
    }

    @Test
    void codesDrawnFromARandomSourceDiffer() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        Set<CashbackCode> drawn = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            drawn.add(CashbackCode.random(random));
        }
        assertThat(drawn).hasSize(10_000);
    }

    @Test
    void lookAlikesCaseDashesAndSpacesDoNotMatter() {
        String right = CashbackCode.ofBits(1).compact();
        assertThat(right).startsWith("000000000001");
        assertThat(CashbackCode.parse(" oOo0–00oO 00Ol " + right.charAt(12)).compact())
                .isEqualTo(right);
        assertThat(CashbackCode.parse("0000-0000-000i-" + right.charAt(12)).compact())
                .isEqualTo(right);
        assertThat(CashbackCode.parse("0000\u00a00000\u2011000L\u2212" + right.charAt(12))
                        .compact())
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "'  ', cashback.code.missing",
        "K7QF-2M9X-4T6R, cashback.code.length",
        "K7QF-2M9X-4T6R-88, cashback.code.length",
        "K7QF-2M9X-4T6U-8, cashback.code.symbol",
        "K7QF-2M9X-4T6R-😀, cashback.code.symbol",
        "K7QF-2M9X-4T6R-é, cashback.code.symbol",
        "----, cashback.code.length"
    })
    void eachFaultHasItsOwnSentence(String typed, String key) {
        assertRefused(typed, key);
        assertRefused("x".repeat(1_000_000), "cashback.code.tooLong");
    }

    @Property
    void noTextIsAnythingButACodeOrARefusal(
            @ForAll @StringLength(max = 40) @AlphaChars String text, @ForAll String any) {
        for (String typed : new String[] {text, any}) {
            try {
                assertThat(CashbackCode.parse(typed).compact()).hasSize(13);
            } catch (Refusal refusal) {
                assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BAD_INPUT);
            }
        }
    }

    private static void assertRefused(String typed, String key) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> CashbackCode.parse(typed))
                .satisfies(refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }
}
