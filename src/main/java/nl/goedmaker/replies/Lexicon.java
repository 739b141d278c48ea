package nl.goedmaker.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Token;
import nl.goedmaker.text.phrases.WordPattern;

/**
 * The word lists of the reader for one language ({@code lint/xx.txt}), with the lists about money and reviews of the other
 * languages beside them: a Dutch shop writes “refund” and “review” too. A section {@code name.own} counts in its own language
 * only. {@link PhraseBook} explains how they are written. “je voelt je opgelicht” repeats the customer: {@code name-not} excuses it.
 */
final class Lexicon {
    private static final Set<String> SHARED = Set.of("money", "review", "review-not");

    private static final List<WordPattern> PLATFORMS = List.of(
            WordPattern.of("google"),
            WordPattern.of("trustpilot"),
            WordPattern.of("bol"),
            WordPattern.of("kiyoh"),
            WordPattern.of("klantenvertellen"),
            WordPattern.of("webwinkelkeur"),
            WordPattern.of("feedbackcompany"),
            WordPattern.of("judge"),
            WordPattern.of("etsy"),
            WordPattern.of("amazon"),
            WordPattern.of("facebook"),
            WordPattern.of("trusted"));

    private static final Map<Language, Lexicon> ALL = all();

    private final PhraseBook book = new PhraseBook();

    private Lexicon() {}

    private static Map<Language, Lexicon> all() {
        Map<Language, Lexicon> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Lexicon lexicon = new Lexicon();
            lexicon.read("all", true);
            for (Language file : Language.values()) {
                lexicon.read(file.code(), file == language);
            }
            all.put(language, lexicon);
        }
        return all;
    }

    static Lexicon in(Language language) {
        Lexicon lexicon = ALL.get(language);
        if (lexicon == null) {
            throw new IllegalStateException(language.code());
        }
        return lexicon;
    }

    /** Every phrase found in the text, by section, in the order of the text. */
    Map<String, List<PhraseBook.Hit>> hits(List<Token> tokens) {
        return book.hits(tokens);
    }

    private void read(String file, boolean own) {
        book.read(lines(file), Map.of("platform", PLATFORMS), section -> own || SHARED.contains(section));
    }

    private static List<String> lines(String file) {
        String name = "/nl/goedmaker/replies/lint/" + file + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
