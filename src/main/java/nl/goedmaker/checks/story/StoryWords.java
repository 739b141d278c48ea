package nl.goedmaker.checks.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Token;

/** The phrases of all stories and of what makes them none. Our own lists, Dutch, German and English together: people mix them. */
final class StoryWords {
    private static final PhraseBook BOOK = read();

    private StoryWords() {}

    private static PhraseBook read() {
        PhraseBook book = new PhraseBook();
        for (String list : List.of(
                "guards",
                "worn-once",
                "by-itself",
                "admitted",
                "in-water",
                "admitted-guards",
                "offers-return",
                "worn")) {
            book.read(lines("/nl/goedmaker/checks/story/" + list + ".txt"), Map.of(), section -> true);
        }
        return book;
    }

    private static List<String> lines(String name) {
        try (InputStream in = StoryWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, List<PhraseBook.Hit>> in(List<Token> tokens) {
        return BOOK.hits(tokens);
    }
}
