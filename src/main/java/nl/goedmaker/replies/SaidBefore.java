package nl.goedmaker.replies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/**
 * F9: nearly the same answer went to this customer before, to this complaint or to another. Compared by every three words in a row:
 * the share both have in common (Dice). No change of the program's mends that.
 */
final class SaidBefore implements LintRule {
    private static final double SAME = 0.8;
    private static final int ROW = 3;
    private static final int SHORTEST = 12;
    /** A large prime: two rows of other words do not meet in one number by an accident that would count. */
    private static final long SPREAD = 1_000_000_007L;

    @Override
    public void check(Page page, List<Finding> findings) {
        List<SentAnswer> earlier = page.draft().facts().earlier();
        if (earlier.isEmpty() || page.reading().tokens().size() < SHORTEST) {
            return;
        }
        Set<Long> rows = rows(page.reading().tokens());
        earlier.stream()
                .filter(sent -> isSame(rows, rows(Reading.of(sent.text()).tokens())))
                .findFirst()
                .ifPresent(sent -> findings.add(new Finding(
                        "F9",
                        Severity.WARN,
                        0,
                        0,
                        Sentence.of("replies.lint.saidBefore", sent.reference(), sent.sentOn()),
                        Optional.empty())));
    }

    private static boolean isSame(Set<Long> rows, Set<Long> before) {
        long common = before.stream().filter(rows::contains).count();
        return 2.0 * common >= SAME * (rows.size() + before.size());
    }

    private static Set<Long> rows(List<Token> tokens) {
        Set<Long> rows = HashSet.newHashSet(tokens.size());
        for (int i = 0; i + ROW <= tokens.size(); i++) {
            long row = 0;
            for (int word = i; word < i + ROW; word++) {
                row = row * SPREAD + tokens.get(word).word().hashCode();
            }
            rows.add(row);
        }
        return rows;
    }
}
