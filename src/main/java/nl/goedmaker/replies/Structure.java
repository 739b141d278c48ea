package nl.goedmaker.replies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/**
 * L14: what a good answer has: the customer's name, a word of the complaint, “I”, a date or an amount, a sign-off, and few enough
 * words. A public answer is not asked for a date.
 */
final class Structure implements LintRule {
    /** A closing word further from the end than this closes nothing. */
    static final int TAIL = 12;

    private static final int TELLING = 5;
    private static final int MOST_TELLING = 60;

    @Override
    public void check(Page page, List<Finding> findings) {
        ReplyDraft draft = page.draft();
        Reading reading = page.reading();
        Mending mending = page.mending();
        int end = draft.text().length();
        String name = page.name();
        if (!name.isBlank() && !has(reading, name) && !says(findings, "F1")) {
            add(findings, 0, 0, Sentence.of("replies.lint.noName", name), Optional.of(named(page, name)));
        }
        List<String> telling = telling(draft.facts().complaint());
        if (!telling.isEmpty() && !sharesAWord(reading, telling)) {
            String gap = page.wording("happened")
                    .replace("{0}", String.join(", ", telling.subList(0, Math.min(3, telling.size()))));
            add(findings, 0, 0, Sentence.of("replies.lint.noWordOfComplaint"), Optional.of(mending.afterGreeting(gap)));
        }
        if (page.hits("i").isEmpty()) {
            add(findings, 0, 0, Sentence.of("replies.lint.noI"), Optional.of(mending.beforeSignOff(page.wording("i"))));
        }
        boolean amount =
                reading.tokens().stream().anyMatch(token -> token.word().equals("€"));
        if (!draft.isPublic() && !amount && page.hits("date").isEmpty() && !says(findings, "F3")) {
            add(
                    findings,
                    end,
                    end,
                    Sentence.of("replies.lint.noDate"),
                    Optional.of(mending.beforeSignOff(page.wording().dateIn("dateSentence"))));
        }
        if (!draft.isPublic() && !signsOff(page)) {
            add(findings, end, end, Sentence.of("replies.lint.noSignOff"), Optional.of(signed(page)));
        }
        int most = draft.isPublic() ? ReplyDraft.PUBLIC_WORDS : ReplyDraft.PRIVATE_WORDS;
        int words = reading.words();
        if (words > most) {
            add(
                    findings,
                    reading.tokens().get(most).start(),
                    end,
                    Sentence.of("replies.lint.tooLong", words, most, words - most),
                    Optional.empty());
        }
    }

    private static void add(List<Finding> findings, int start, int end, Sentence message, Optional<Mend> mend) {
        findings.add(new Finding("L14", Severity.WARN, start, end, message, mend));
    }

    private static boolean says(List<Finding> findings, String rule) {
        return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    /** A greeting with the name, in place of one without. */
    private static Mend named(Page page, String name) {
        int end = page.mending().greetingEnd();
        String greeting = page.wording("greeting") + " " + name + ",";
        return new Mend(Mending.label(greeting), 0, end, end == 0 ? greeting + "\n\n" : greeting);
    }

    private static Mend signed(Page page) {
        String name = page.draft().facts().sender().name();
        return page.mending()
                .atEnd("\n\n" + page.wording("signOff") + "\n" + (name.isBlank() ? page.wording("owner") : name));
    }

    private static boolean has(Reading reading, String name) {
        Set<String> words = new HashSet<>();
        reading.tokens().forEach(token -> words.add(token.word()));
        return Reading.of(name).tokens().stream().allMatch(token -> words.contains(token.word()));
    }

    private static List<String> telling(String complaint) {
        return Reading.of(complaint).tokens().stream()
                .map(Token::word)
                .filter(word -> word.length() >= TELLING)
                .distinct()
                .limit(MOST_TELLING)
                .toList();
    }

    /** Also when one word is part of a longer one: “bandje” answers “horlogebandje”. */
    private static boolean sharesAWord(Reading reading, List<String> telling) {
        for (Token token : reading.tokens()) {
            String word = token.word();
            if (word.length() >= TELLING
                    && telling.stream()
                            .anyMatch(each -> each.startsWith(word)
                                    || each.endsWith(word)
                                    || word.startsWith(each)
                                    || word.endsWith(each))) {
                return true;
            }
        }
        return false;
    }

    /** A closing word among the last words, so that “groeten” in the middle does not count; or the owner's own name as the last. */
    private static boolean signsOff(Page page) {
        List<Token> tokens = page.reading().tokens();
        int tail = tokens.size() - TAIL;
        List<Token> name = Reading.of(page.draft().facts().sender().name()).tokens();
        return page.hits("signoff").stream().anyMatch(hit -> hit.first() >= tail)
                || !name.isEmpty()
                        && tokens.subList(Math.max(0, tokens.size() - name.size() - 1), tokens.size()).stream()
                                .anyMatch(token ->
                                        token.word().equals(name.getFirst().word()));
    }
}
