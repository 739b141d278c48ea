package nl.goedmaker.replies;

import java.util.List;
import java.util.Map;

/** One rule of the reader. */
interface LintRule {
    void check(Page page, List<Finding> findings);

    /**
     * What every rule looks at.
     *
     * @param hits the phrases found in the text, by section of the word lists
     */
    record Page(ReplyDraft draft, Reading reading, Map<String, List<Lexicon.Hit>> hits) {
        List<Lexicon.Hit> hits(String section) {
            return hits.getOrDefault(section, List.of());
        }

        Token token(int index) {
            return reading.tokens().get(index);
        }

        int sentence(Lexicon.Hit hit) {
            return token(hit.first()).sentence();
        }

        int start(Lexicon.Hit hit) {
            return token(hit.first()).start();
        }

        int end(Lexicon.Hit hit) {
            return token(hit.last()).end();
        }

        String words(Lexicon.Hit hit) {
            String words = reading.text().substring(start(hit), end(hit)).replaceAll("\\s+", " ");
            return words.length() <= 60 ? words : words.substring(0, words.offsetByCodePoints(0, 50)) + "…";
        }
    }
}
