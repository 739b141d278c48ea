package nl.goedmaker.text.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of a word list: words with alternatives ({@code a|b}) in order, and {@code ~n} where up to n other words of the same
 * sentence may stand between two of them. {@code @name} stands for a list of alternatives of that name.
 *
 * @param section the list it belongs to
 * @param parts at least one
 */
record Phrase(String section, List<Part> parts) {

    /**
     * One word of it.
     *
     * @param whole the alternatives that are whole words
     * @param open the other ones
     * @param gap how many words may stand before it
     */
    record Part(Set<String> whole, List<WordPattern> open, int gap) {
        static Part of(List<WordPattern> alternatives, int gap) {
            return new Part(
                    alternatives.stream()
                            .filter(WordPattern::isExact)
                            .map(WordPattern::stem)
                            .collect(Collectors.toUnmodifiableSet()),
                    alternatives.stream().filter(each -> !each.isExact()).toList(),
                    gap);
        }

        boolean matches(String word) {
            return whole.contains(word) || WordPattern.isAnyOf(open, word);
        }
    }

    static Phrase of(String section, String line, Map<String, List<WordPattern>> named) {
        List<Part> parts = new ArrayList<>();
        int gap = 0;
        for (String piece : line.split(" +")) {
            if (piece.startsWith("~")) {
                gap = Integer.parseInt(piece.substring(1));
                continue;
            }
            List<WordPattern> alternatives = new ArrayList<>();
            for (String written : piece.split("\\|")) {
                if (written.startsWith("@")) {
                    alternatives.addAll(named.getOrDefault(written.substring(1), List.of()));
                } else {
                    alternatives.addAll(WordPattern.spellings(written));
                }
            }
            parts.add(Part.of(alternatives, gap));
            gap = 0;
        }
        return new Phrase(section, List.copyOf(parts));
    }

    /**
     * The index of the last token when the phrase begins at this one, otherwise -1. Each part takes the nearest word that fits,
     * so the work is bounded by the gaps.
     */
    int lastToken(List<Token> tokens, int first) {
        int at = first;
        int sentence = tokens.get(first).sentence();
        for (int next = 1; next < parts.size(); next++) {
            Part part = parts.get(next);
            int found = -1;
            int limit = Math.min(tokens.size() - 1, at + 1 + part.gap());
            for (int i = at + 1; i <= limit && found < 0 && tokens.get(i).sentence() == sentence; i++) {
                if (part.matches(tokens.get(i).word())) {
                    found = i;
                }
            }
            if (found < 0) {
                return -1;
            }
            at = found;
        }
        return at;
    }
}
