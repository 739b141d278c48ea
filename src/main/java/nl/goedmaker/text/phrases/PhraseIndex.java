package nl.goedmaker.text.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the phrases that may begin with a word without trying them all: by the whole word, by its first letters, or, for patterns
 * with an open start, by the letters at each of its places.
 */
final class PhraseIndex {
    /** By so many letters a pattern that is not a whole word is looked up. */
    private static final int LETTERS = 3;
    /** Patterns with other letters may share a slot; each is tried on the word before it counts. A power of two. */
    private static final int SLOTS = 1024;

    private record Entry(WordPattern pattern, int phrase) {}

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, List<Integer>> whole = new HashMap<>();
    private final List<List<Entry>> byFirstLetters = slots();
    private final List<List<Entry>> byInnerLetters = slots();
    private final List<Entry> others = new ArrayList<>();

    private static List<List<Entry>> slots() {
        return Stream.generate(() -> (List<Entry>) new ArrayList<Entry>(0))
                .limit(SLOTS)
                .toList();
    }

    void add(Phrase phrase) {
        int number = phrases.size();
        phrases.add(phrase);
        Phrase.Part first = phrase.parts().getFirst();
        for (String word : first.whole()) {
            whole.computeIfAbsent(word, w -> new ArrayList<>()).add(number);
        }
        for (WordPattern pattern : first.open()) {
            listFor(pattern).add(new Entry(pattern, number));
        }
    }

    private List<Entry> listFor(WordPattern pattern) {
        if (pattern.stem().length() < LETTERS) {
            return others;
        }
        return (pattern.openStart() ? byInnerLetters : byFirstLetters).get(slot(pattern.stem(), 0));
    }

    /** In the order in which they were added. */
    List<Phrase> beginningWith(String word) {
        List<Integer> found = new ArrayList<>(whole.getOrDefault(word, List.of()));
        collect(others, word, found);
        for (int i = 0; i + LETTERS <= word.length(); i++) {
            int slot = slot(word, i);
            if (i == 0) {
                collect(byFirstLetters.get(slot), word, found);
            }
            collect(byInnerLetters.get(slot), word, found);
        }
        found.sort(null);
        List<Phrase> beginning = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            if (i == 0 || !found.get(i).equals(found.get(i - 1))) {
                beginning.add(phrases.get(found.get(i)));
            }
        }
        return beginning;
    }

    private static void collect(List<Entry> entries, String word, List<Integer> found) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.pattern().matches(word)) {
                found.add(entry.phrase());
            }
        }
    }

    private static int slot(String word, int from) {
        int letters = (word.charAt(from) * 31 + word.charAt(from + 1)) * 31 + word.charAt(from + 2);
        return (letters ^ letters >>> 10) & SLOTS - 1;
    }
}
