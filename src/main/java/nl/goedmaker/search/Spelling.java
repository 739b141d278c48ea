package nl.goedmaker.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was probably meant by words that no ticket holds: the nearest word, and of equally near ones the most used. */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final int TWO_SLIPS_FROM = 7;
    private static final int MOST_WORDS = 3;

    private final SearchRepository repository;

    Spelling(SearchRepository repository) {
        this.repository = repository;
    }

    /** The whole text with its unknown words mended; empty when there is nothing to mend. */
    Optional<String> corrected(String typed, SearchQuery query) {
        StringBuilder text = new StringBuilder(typed);
        int mended = 0;
        List<SearchTerm> fromTheEnd = query.terms().reversed();
        for (SearchTerm term : fromTheEnd) {
            if (term.excluded() || mended == MOST_WORDS) {
                continue;
            }
            String part = typed.substring(term.start(), term.end());
            for (Folding.Token token : Folding.tokens(part).reversed()) {
                boolean isOfTheTerm = term.tokens().contains(token.text());
                Optional<String> nearest = isOfTheTerm ? nearest(token.text(), term.prefix()) : Optional.empty();
                if (nearest.isPresent() && mended < MOST_WORDS) {
                    text.replace(term.start() + token.start(), term.start() + token.end(), nearest.get());
                    mended++;
                }
            }
        }
        return mended == 0 ? Optional.empty() : Optional.of(text.toString());
    }

    private Optional<String> nearest(String word, boolean prefix) {
        if (word.length() < SHORTEST
                || word.length() > LONGEST
                || !word.chars().allMatch(Character::isLetter)
                || repository.knows(word, prefix)) {
            return Optional.empty();
        }
        int most = word.length() < TWO_SLIPS_FROM ? 1 : 2;
        Map<String, Long> words = new HashMap<>();
        // a first letter too many, or one that changed places with the second, leaves the second one in its place
        for (int i = 0; i < 2; i++) {
            words.putAll(repository.words(word.substring(i, i + 1), word.length() - most, word.length() + most));
        }
        record Near(String word, int slips, long tickets) {}
        return words.entrySet().stream()
                .map(known ->
                        new Near(known.getKey(), EditDistance.between(word, known.getKey(), most), known.getValue()))
                .filter(near -> near.slips() <= most)
                .min(Comparator.comparingInt(Near::slips)
                        .thenComparing(Near::tickets, Comparator.reverseOrder())
                        .thenComparing(Near::word))
                .map(Near::word);
    }
}
