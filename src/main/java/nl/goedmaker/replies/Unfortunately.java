package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;

/** L10: “unfortunately” in the first sentence, at the head of a paragraph, or more than once. */
final class Unfortunately implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        List<Lexicon.Hit> hits = page.hits("unfortunately");
        int first = page.reading().firstBodySentence();
        for (int i = 0; i < hits.size(); i++) {
            Lexicon.Hit hit = hits.get(i);
            Reading.Range sentence = page.reading().sentences().get(page.sentence(hit));
            boolean heads = sentence.opensParagraph() && sentence.start() == page.start(hit);
            boolean opening = page.sentence(hit) <= first || heads;
            if (opening || i > 0) {
                String message = opening ? "replies.lint.unfortunatelyFirst" : "replies.lint.unfortunatelyOften";
                findings.add(new Finding(
                        "L10",
                        Severity.WARN,
                        page.start(hit),
                        page.end(hit),
                        Sentence.of(message, page.words(hit)),
                        Optional.empty()));
            }
        }
    }
}
