package nl.goedmaker.replies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/** One rule of the reader. */
interface LintRule {
    /** Nobody reads more findings of one rule than this; the work for their mends stays bounded. */
    int MOST = 40;

    void check(Page page, List<Finding> findings);

    /**
     * What every rule looks at.
     *
     * @param hits the phrases found in the text, by section of the word lists
     */
    record Page(ReplyDraft draft, Reading reading, Map<String, List<PhraseBook.Hit>> hits) {
        List<PhraseBook.Hit> hits(String section) {
            return hits.getOrDefault(section, List.of());
        }

        Token token(int index) {
            return reading.tokens().get(index);
        }

        int sentence(PhraseBook.Hit hit) {
            return token(hit.first()).sentence();
        }

        int start(PhraseBook.Hit hit) {
            return token(hit.first()).start();
        }

        int end(PhraseBook.Hit hit) {
            return token(hit.last()).end();
        }

        String words(PhraseBook.Hit hit) {
            String words = reading.text().substring(start(hit), end(hit)).replaceAll("\\s+", " ");
            return words.length() <= 60 ? words : words.substring(0, words.offsetByCodePoints(0, 50)) + "…";
        }

        Mending mending() {
            return new Mending(this);
        }

        Wording wording() {
            return Wording.in(draft.language());
        }

        /** What to call the customer; blank when it is not known, or in public when it would give the surname away. */
        String name() {
            ReplyFacts facts = draft.facts();
            List<String> surname = Reading.of(facts.surname()).tokens().stream()
                    .map(Token::word)
                    .toList();
            boolean tells = draft.isPublic()
                    && Reading.of(facts.firstName()).tokens().stream()
                            .map(Token::word)
                            .anyMatch(surname::contains);
            return tells ? "" : facts.firstName();
        }

        /** What a mend writes, in the way this answer addresses the customer. */
        String wording(String key) {
            return wording().get(key, isFormal());
        }

        /** Whether the customer is addressed with u or Sie rather than with je or du. */
        boolean isFormal() {
            return formal().size() > hits("informal").size();
        }

        List<PhraseBook.Hit> formal() {
            return draft.language() != Language.DE
                    ? hits("formal")
                    : hits("formal").stream().filter(this::isAddress).toList();
        }

        /** German “Sie” is “you” only with a capital that the head of the sentence does not explain. */
        private boolean isAddress(PhraseBook.Hit hit) {
            int start = start(hit);
            return Character.isUpperCase(reading.text().charAt(start))
                    && reading.sentences().get(sentence(hit)).start() != start;
        }

        Finding tip(String rule, PhraseBook.Hit hit, Sentence message, Mend mend) {
            return new Finding(rule, Severity.WARN, start(hit), end(hit), message, Optional.of(mend));
        }

        /** The sentences in which one of the hits of a section begins. */
        Set<Integer> sentencesWith(String section) {
            return hits(section).stream().map(this::sentence).collect(Collectors.toSet());
        }
    }
}
