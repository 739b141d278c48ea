package nl.goedmaker.replies;

import java.util.List;
import nl.goedmaker.text.Sentence;

/** L12: “but” after a sorry, in the same sentence or at the head of the next one. */
final class SorryBut implements LintRule {
    private static final PhraseRule WITHIN =
            new PhraseRule("L12", Severity.WARN, "sorrybut", "replies.lint.sorryBut", Mends::twoSentences);

    @Override
    public void check(Page page, List<Finding> findings) {
        WITHIN.check(page, findings);
        int last = -1;
        int said = 0;
        for (Lexicon.Hit hit : page.hits("sorry")) {
            int next = page.sentence(hit) + 1;
            if (next == last || next >= page.reading().sentences().size()) {
                continue;
            }
            last = next;
            Lexicon.Hit but = head(page, hit, next);
            if (but.first() >= 0 && page.hits("but").contains(but) && said < MOST) {
                said++;
                findings.add(page.tip(
                        "L12",
                        but,
                        Sentence.of("replies.lint.sorryBut"),
                        page.mending().without(page.start(but), page.end(but))));
            }
        }
    }

    private static Lexicon.Hit head(Page page, Lexicon.Hit from, int sentence) {
        for (int i = from.last() + 1; i < page.reading().tokens().size(); i++) {
            if (page.token(i).sentence() == sentence) {
                return new Lexicon.Hit(i, i);
            }
        }
        return new Lexicon.Hit(-1, -1);
    }
}
