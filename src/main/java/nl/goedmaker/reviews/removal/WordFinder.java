package nl.goedmaker.reviews.removal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.goedmaker.reviews.removal.Hint.Place;

/**
 * Finds words of a list in a text, whole or, with a star behind them in the list, as beginnings. Reads the text once, however
 * long it is. The lists of all languages count together: nobody says in which language a review is.
 */
final class WordFinder {
    private static final Map<String, WordFinder> LISTS = lists();

    private final Set<String> words = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();

    private static Map<String, WordFinder> lists() {
        Map<String, WordFinder> lists = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(WordFinder.class.getResourceAsStream("words.txt"), "words.txt")) {
            WordFinder list = new WordFinder();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new WordFinder());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (String word : line.strip().split(" +")) {
                        list.add(word);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** The list of this name in {@code words.txt}. */
    static WordFinder of(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    private void add(String word) {
        if (word.endsWith("*")) {
            beginnings.add(word.substring(0, word.length() - 1));
        } else {
            words.add(word);
        }
    }

    List<Place> in(String text) {
        List<Place> places = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                if (has(text.substring(start, at).toLowerCase(Locale.ROOT))) {
                    places.add(new Place(start, at));
                }
                start = -1;
            }
        }
        return places;
    }

    private boolean has(String word) {
        return words.contains(word) || beginnings.stream().anyMatch(word::startsWith);
    }
}
