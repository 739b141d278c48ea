package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;

/**
 * A rule that is a list of phrases: each one found is a finding.
 *
 * @param section of the word lists
 * @param message key of the sentence; {@code {0}} is the phrase as it was written
 * @param mend what takes it away
 */
record PhraseRule(
        String rule,
        Severity severity,
        String section,
        String message,
        BiFunction<LintRule.Page, PhraseBook.Hit, Mend> mend)
        implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        int done = -1;
        int said = 0;
        List<PhraseBook.Hit> hits = page.hits(section);
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).first() > done) {
                PhraseBook.Hit hit = longest(hits, i);
                done = hit.last();
                findings.add(new Finding(
                        rule,
                        severity,
                        page.start(hit),
                        page.end(hit),
                        Sentence.of(message, page.words(hit)),
                        Optional.of(mend.apply(page, hit))));
                if (++said == MOST) {
                    return;
                }
            }
        }
    }

    /** Of phrases that begin at the same word the longest says most. */
    private static PhraseBook.Hit longest(List<PhraseBook.Hit> hits, int from) {
        PhraseBook.Hit longest = hits.get(from);
        for (int i = from + 1; i < hits.size() && hits.get(i).first() == longest.first(); i++) {
            if (hits.get(i).last() > longest.last()) {
                longest = hits.get(i);
            }
        }
        return longest;
    }
}
