package nl.goedmaker.replies;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/** Which language a text is in, by the little words that every sentence has. Too short or too mixed a text has none. */
public final class LanguageGuess {
    private static final int LEAST = 3;
    private static final int FIRST_WORDS = 400;
    private static final Map<Language, Set<String>> WORDS = Map.of(
            Language.NL,
            Set.of(
                    "de", "het", "een", "en", "ik", "je", "niet", "dat", "van", "op", "te", "zijn", "voor", "met",
                    "mijn", "maar", "heb", "naar", "ook", "wat", "hem", "bij", "nog", "dit", "er", "aan", "deze",
                    "heel", "jullie", "uw"),
            Language.DE,
            Set.of(
                    "der", "die", "das", "und", "ich", "nicht", "ist", "ein", "eine", "es", "mit", "auf", "zu", "dass",
                    "von", "den", "sie", "bin", "habe", "mir", "dem", "noch", "aber", "wie", "beim", "sehr", "sich",
                    "wir", "auch", "ihre", "dir"),
            Language.EN,
            Set.of(
                    "the", "and", "i", "you", "to", "a", "of", "it", "my", "that", "with", "for", "on", "not", "this",
                    "have", "your", "but", "at", "me", "be", "so", "very", "really", "first", "time", "back", "how",
                    "they", "he"));

    private LanguageGuess() {}

    public static Optional<Language> of(String text) {
        return of(Reading.of(text).tokens());
    }

    static Optional<Language> of(List<Token> tokens) {
        Map<Language, Integer> counts = new EnumMap<>(Language.class);
        for (Token token : tokens.subList(0, Math.min(FIRST_WORDS, tokens.size()))) {
            WORDS.forEach((language, words) -> {
                if (words.contains(token.word())) {
                    counts.merge(language, 1, Integer::sum);
                }
            });
        }
        for (Map.Entry<Language, Integer> best : counts.entrySet()) {
            boolean isClear = counts.entrySet().stream()
                    .allMatch(other -> other.getKey() == best.getKey() || best.getValue() >= 2 * other.getValue());
            if (isClear && best.getValue() >= LEAST) {
                return Optional.of(best.getKey());
            }
        }
        return Optional.empty();
    }
}
