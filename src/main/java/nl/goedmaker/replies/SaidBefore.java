package nl.goedmaker.replies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.text.Sentence;

/**
 * F9: nearly the same answer went to this customer before. Compared by every three words in a row: the share both have in common
 * (Dice). No change of the program's mends that.
 */
final class SaidBefore implements LintRule {
    private static final double SAME = 0.8;
    private static final int ROW = 3;
    private static final int SHORTEST = 12;
    private static final int MOST_EARLIER = 10;

    @Override
    public void check(Page page, List<Finding> findings) {
        List<String> earlier = page.draft().facts().earlier();
        if (earlier.isEmpty() || page.reading().tokens().size() < SHORTEST) {
            return;
        }
        Set<String> rows = rows(page.reading().tokens());
        for (String sent : earlier.subList(0, Math.min(MOST_EARLIER, earlier.size()))) {
            Set<String> before = rows(Reading.of(sent).tokens());
            long common = before.stream().filter(rows::contains).count();
            if (2.0 * common >= SAME * (rows.size() + before.size())) {
                findings.add(new Finding(
                        "F9", Severity.WARN, 0, 0, Sentence.of("replies.lint.saidBefore"), Optional.empty()));
                return;
            }
        }
    }

    private static Set<String> rows(List<Token> tokens) {
        Set<String> rows = new HashSet<>();
        for (int i = 0; i + ROW <= tokens.size(); i++) {
            rows.add(tokens.get(i).word() + " " + tokens.get(i + 1).word() + " "
                    + tokens.get(i + 2).word());
        }
        return rows;
    }
}
