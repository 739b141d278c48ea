package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;

/**
 * L2 (steering) and L3 (asking to remove): telling words close to a review word in one sentence, or a phrase that says it all.
 * Words inside a neutral phrase (“goed of slecht”, “bedankt voor je mooie review”) do not count.
 *
 * @param words section of the telling words
 * @param phrases section of phrases that need no review word beside them
 * @param reach how many words may stand between the two
 * @param eitherOrder the review word may also come first
 */
record AskedReview(String rule, String words, String phrases, int reach, boolean eitherOrder, String message)
        implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        List<PhraseBook.Hit> neutral = page.hits("neutral");
        List<PhraseBook.Hit> thanks = page.hits("thanks");
        List<PhraseBook.Hit> reviews = page.hits("review");
        int reported = -1;
        for (PhraseBook.Hit hit : page.hits(phrases)) {
            boolean open = !within(neutral, new PhraseBook.Hit(hit.last(), hit.last()));
            if (open && page.sentence(hit) != reported) {
                reported = page.sentence(hit);
                add(page, hit.first(), hit.last(), findings);
            }
        }
        reported = -1;
        int from = 0;
        for (PhraseBook.Hit hit : page.hits(words)) {
            if (within(neutral, hit) || within(thanks, hit) || page.sentence(hit) == reported) {
                continue;
            }
            while (from < reviews.size()
                    && reviews.get(from).first() < (eitherOrder ? hit.first() - reach - 1 : hit.first())) {
                from++;
            }
            if (from < reviews.size()) {
                PhraseBook.Hit review = reviews.get(from);
                boolean close = review.first() <= hit.last() + reach + 1 && page.sentence(review) == page.sentence(hit);
                if (close && findings.stream().noneMatch(f -> f.rule().equals(rule) && overlaps(page, f, hit))) {
                    reported = page.sentence(hit);
                    add(page, Math.min(hit.first(), review.first()), Math.max(hit.last(), review.last()), findings);
                }
            }
        }
    }

    private static boolean within(List<PhraseBook.Hit> neutral, PhraseBook.Hit hit) {
        int low = 0;
        int high = neutral.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (neutral.get(middle).first() <= hit.first()) {
                if (neutral.get(middle).last() >= hit.last()) {
                    return true;
                }
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    private static boolean overlaps(Page page, Finding finding, PhraseBook.Hit hit) {
        return finding.start() <= page.end(hit) && page.start(hit) <= finding.end();
    }

    private void add(Page page, int first, int last, List<Finding> findings) {
        if (findings.stream().filter(finding -> finding.rule().equals(rule)).count() >= MOST) {
            return;
        }
        PhraseBook.Hit span = new PhraseBook.Hit(first, last);
        findings.add(new Finding(
                rule,
                Severity.BLOCK,
                page.start(span),
                page.end(span),
                Sentence.of(message, page.words(span)),
                Optional.of(rule.equals("L2") ? Mends.neutral(page, span) : Mends.withoutSentence(page, span))));
    }
}
