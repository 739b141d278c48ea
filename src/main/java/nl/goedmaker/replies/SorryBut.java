package nl.goedmaker.replies;

import java.util.List;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;

/** L12: “but” after a sorry, in the same sentence or at the head of the next one. */
final class SorryBut implements LintRule {
    private static final PhraseRule WITHIN =
            new PhraseRule("L12", Severity.WARN, "sorrybut", "replies.lint.sorryBut", Mends::twoSentences);

    @Override
    public void check(Page page, List<Finding> findings) {
        WITHIN.check(page, findings);
        int last = -1;
        int said = 0;
        for (PhraseBook.Hit hit : page.hits("sorry")) {
            int next = page.sentence(hit) + 1;
            if (next == last || next >= page.reading().sentences().size()) {
                continue;
            }
            last = next;
            PhraseBook.Hit but = head(page, hit, next);
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

    private static PhraseBook.Hit head(Page page, PhraseBook.Hit from, int sentence) {
        for (int i = from.last() + 1; i < page.reading().tokens().size(); i++) {
            if (page.token(i).sentence() == sentence) {
                return new PhraseBook.Hit(i, i);
            }
        }
        return new PhraseBook.Hit(-1, -1);
    }
}
