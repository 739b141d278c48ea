package nl.goedmaker.replies;

import java.util.List;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;

/** L10: “unfortunately” in the first sentence, at the head of a paragraph, or more than once. */
final class Unfortunately implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        List<PhraseBook.Hit> hits = page.hits("unfortunately");
        int first = page.reading().firstBodySentence();
        int said = 0;
        for (int i = 0; i < hits.size() && said < MOST; i++) {
            PhraseBook.Hit hit = hits.get(i);
            Reading.Range sentence = page.reading().sentences().get(page.sentence(hit));
            boolean heads = sentence.opensParagraph() && sentence.start() == page.start(hit);
            boolean opening = page.sentence(hit) <= first || heads;
            if (opening || i > 0) {
                said++;
                String message = opening ? "replies.lint.unfortunatelyFirst" : "replies.lint.unfortunatelyOften";
                findings.add(page.tip("L10", hit, Sentence.of(message, page.words(hit)), mend(page, hit, sentence)));
            }
        }
    }

    /** At the head of a Dutch or German sentence the verb comes next: another word has to take the place. */
    private static Mend mend(Page page, PhraseBook.Hit hit, Reading.Range sentence) {
        String opening = page.wording("opening");
        return sentence.start() == page.start(hit) && !opening.isEmpty()
                ? page.mending().instead(page.start(hit), page.end(hit), opening)
                : page.mending().without(page.start(hit), page.end(hit));
    }
}
