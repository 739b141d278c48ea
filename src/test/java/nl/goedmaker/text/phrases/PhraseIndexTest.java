package nl.goedmaker.text.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseIndexTest {
    private static final List<String> LINES = List.of(
            "korting", "korting* op", "*korting", "*korting*", "# procent", "#|een|*korting ~3 terug", "op", "op*");

    private static PhraseIndex index() {
        PhraseIndex index = new PhraseIndex();
        LINES.forEach(line -> index.add(Phrase.of(line, line, Map.of())));
        return index;
    }

    @ParameterizedTest
    @CsvSource({
        "korting, korting; korting* op; *korting; *korting*; #|een|*korting ~3 terug",
        "kortingscode, korting* op; *korting*",
        "zomerkorting, *korting; *korting*; #|een|*korting ~3 terug",
        "zomerkortingsactie, *korting*",
        "15, # procent; #|een|*korting ~3 terug",
        "een, #|een|*korting ~3 terug",
        "op, op; op*",
        "open, op*",
        "kort, ''",
        "a, ''",
    })
    void aWordFindsThePhrasesThatBeginWithItInTheOrderOfTheList(String word, String lines) {
        assertThat(index().beginningWith(word))
                .extracting(Phrase::section)
                .containsExactly(lines.isEmpty() ? new String[0] : lines.split("; "));
    }

    @Test
    void aWordThatFitsTwoAlternativesOfAPhraseFindsItOnce() {
        PhraseIndex index = new PhraseIndex();
        index.add(Phrase.of("money", "*bon|cadeau* ~2 klaar", Map.of()));

        assertThat(index.beginningWith("cadeaubon")).hasSize(1);
    }
}
