package nl.goedmaker.spelling;

import static nl.goedmaker.spelling.Dictionaries.spelling;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.goedmaker.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpellingPropertiesTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "armband",
                        "xqwrt",
                        "Vervelent",
                        "[[",
                        "]]",
                        "@",
                        "://",
                        ".",
                        "-",
                        "’",
                        "'",
                        " ",
                        "\n",
                        "7",
                        "\u0301",
                        "\u200D",
                        "💎",
                        "\uD800",
                        "ĳ",
                        "ß",
                        "ẞ",
                        "שלום",
                        "ABC",
                        "_",
                        "\u00AD",
                        "www.")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 400)
    void everyMarkLiesInsideTheTextInOrder(@ForAll("texts") String text, @ForAll Language language) {
        int end = 0;
        for (Misspelling found : spelling(language).check(text)) {
            assertThat(found.start()).isGreaterThanOrEqualTo(end);
            assertThat(found.end()).isGreaterThan(found.start()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(found.start(), found.end())).isEqualTo(found.word());
            end = found.end();
        }
    }

    @Property(tries = 200)
    void aWordThatBecameAnOwnWordIsNeverMarkedAgain(@ForAll("texts") String text, @ForAll Language language) {
        List<String> words =
                spelling(language).check(text).stream().map(Misspelling::word).toList();
        assertThat(spelling(language, words.toArray(String[]::new)).check(text)).isEmpty();
        assertThat(spelling(language).knowing(words).check(text)).isEmpty();
    }

    @Property(tries = 200)
    void anyTextAtAllCanBeChecked(@ForAll String text, @ForAll Language language) {
        assertThat(spelling(language).check(text)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Timeout(30)
    void hostileTextCostsNoMoreThanItsLength(Language language) {
        Spelling spelling = spelling(language);
        for (String text : List.of(
                "a".repeat(100_000),
                "ringarmband".repeat(10_000),
                "en-".repeat(40_000),
                "e\u0301".repeat(50_000),
                "a" + "\u0301".repeat(100_000),
                "[[".repeat(50_000),
                "ee".repeat(29) + "x",
                "\u202Eabc\u05D0".repeat(20_000),
                "w.".repeat(50_000),
                "'".repeat(100_000),
                "xqwrt vervelent sluitting armband ".repeat(30_000))) {
            long start = System.nanoTime();
            spelling.check(text);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s… of %d", text.substring(0, 2), text.length())
                    .isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    @Timeout(60)
    void lookingForLikeWordsEndsForAnyWord() {
        for (Language language : Language.values()) {
            for (String word :
                    List.of("ee".repeat(29) + "x", "armband".repeat(8), "a".repeat(60), "a".repeat(100_000))) {
                assertThat(spelling(language).suggestions(word)).hasSizeLessThanOrEqualTo(5);
            }
        }
    }
}
