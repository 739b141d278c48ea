package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;

/**
 * L2, second half: a review is for the happy ones, and who is not writes to the shop alone. Google and others call that selective
 * asking; it is so too when it stands two sentences further on.
 */
final class DivertedReview implements LintRule {
    private static final int DISTANCE = 2;

    @Override
    public void check(Page page, List<Finding> findings) {
        List<PhraseBook.Hit> reviews = page.hits("review");
        int near = 0;
        int reported = -1;
        int said = 0;
        for (PhraseBook.Hit hit : page.hits("diverted")) {
            int sentence = page.sentence(hit);
            while (near < reviews.size() && page.sentence(reviews.get(near)) < sentence - DISTANCE) {
                near++;
            }
            boolean close = near < reviews.size() && page.sentence(reviews.get(near)) <= sentence;
            if (close && sentence != reported && !isSaid(page, sentence, findings) && ++said <= MOST) {
                reported = sentence;
                findings.add(new Finding(
                        "L2",
                        Severity.BLOCK,
                        page.start(hit),
                        page.end(hit),
                        Sentence.of("replies.lint.steering", page.words(hit)),
                        Optional.of(Mends.withoutSentence(page, hit))));
            }
        }
    }

    private static boolean isSaid(Page page, int sentence, List<Finding> findings) {
        Reading.Range range = page.reading().sentences().get(sentence);
        return findings.stream()
                .anyMatch(finding ->
                        finding.rule().equals("L2") && finding.start() < range.end() && range.start() < finding.end());
    }
}
