package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.goedmaker.text.Sentence;

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
        BiFunction<LintRule.Page, Lexicon.Hit, Mend> mend)
        implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        int done = -1;
        int said = 0;
        List<Lexicon.Hit> hits = page.hits(section);
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).first() > done) {
                Lexicon.Hit hit = longest(hits, i);
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
    private static Lexicon.Hit longest(List<Lexicon.Hit> hits, int from) {
        Lexicon.Hit longest = hits.get(from);
        for (int i = from + 1; i < hits.size() && hits.get(i).first() == longest.first(); i++) {
            if (hits.get(i).last() > longest.last()) {
                longest = hits.get(i);
            }
        }
        return longest;
    }
}
