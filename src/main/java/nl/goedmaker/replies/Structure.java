package nl.goedmaker.replies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Sentence;

/**
 * L14: what a good answer has: the customer's name, a word of the complaint, “I”, a date or an amount, a sign-off, and few enough
 * words. A public answer is not asked for a date.
 */
final class Structure implements LintRule {
    private static final int TELLING = 5;

    @Override
    public void check(Page page, List<Finding> findings) {
        ReplyDraft draft = page.draft();
        Reading reading = page.reading();
        int end = draft.text().length();
        if (!draft.facts().firstName().isBlank() && !has(reading, draft.facts().firstName())) {
            add(findings, 0, 0, Sentence.of("replies.lint.noName", draft.facts().firstName()));
        }
        if (!draft.facts().complaint().isBlank()
                && !sharesAWord(reading, draft.facts().complaint())) {
            add(findings, 0, 0, Sentence.of("replies.lint.noWordOfComplaint"));
        }
        if (page.hits("i").isEmpty()) {
            add(findings, 0, 0, Sentence.of("replies.lint.noI"));
        }
        boolean amount =
                reading.tokens().stream().anyMatch(token -> token.word().equals("€"));
        if (!draft.isPublic() && !amount && page.hits("date").isEmpty()) {
            add(findings, end, end, Sentence.of("replies.lint.noDate"));
        }
        if (!draft.isPublic() && !signsOff(page)) {
            add(findings, end, end, Sentence.of("replies.lint.noSignOff"));
        }
        int most = draft.isPublic() ? ReplyDraft.PUBLIC_WORDS : ReplyDraft.PRIVATE_WORDS;
        int words = reading.words();
        if (words > most) {
            add(findings, reading.tokens().get(most).start(), end, Sentence.of("replies.lint.tooLong", words, most));
        }
    }

    private static void add(List<Finding> findings, int start, int end, Sentence message) {
        findings.add(new Finding("L14", Severity.WARN, start, end, message, Optional.empty()));
    }

    private static boolean has(Reading reading, String name) {
        Set<String> words = new HashSet<>();
        reading.tokens().forEach(token -> words.add(token.word()));
        return Reading.of(name).tokens().stream().allMatch(token -> words.contains(token.word()));
    }

    private static boolean sharesAWord(Reading reading, String complaint) {
        Set<String> telling = new HashSet<>();
        Reading.of(complaint).tokens().stream()
                .map(Token::word)
                .filter(word -> word.length() >= TELLING)
                .forEach(telling::add);
        return telling.isEmpty() || reading.tokens().stream().anyMatch(token -> telling.contains(token.word()));
    }

    /** A closing word among the last words, so that “groeten” in the middle does not count. */
    private static boolean signsOff(Page page) {
        int tail = page.reading().tokens().size() - 12;
        return page.hits("signoff").stream().anyMatch(hit -> hit.first() >= tail);
    }
}
