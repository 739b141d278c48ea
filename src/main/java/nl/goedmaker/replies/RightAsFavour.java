package nl.goedmaker.replies;

import java.util.List;
import java.util.Set;
import nl.goedmaker.tickets.Basis;

/** F7: what the customer has a right to, given as a favour. With goodwill on top of the right nobody can say which is meant. */
final class RightAsFavour implements LintRule {
    private static final PhraseRule PHRASES =
            new PhraseRule("F7", Severity.WARN, "favour", "replies.lint.rightAsFavour", Mends::right);

    @Override
    public void check(Page page, List<Finding> findings) {
        Set<Basis> bases = page.draft().facts().agreed().bases();
        if (!bases.isEmpty() && !bases.contains(Basis.GOODWILL)) {
            PHRASES.check(page, findings);
        }
    }
}
