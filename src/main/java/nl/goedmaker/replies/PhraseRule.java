package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;

/**
 * A rule that is a list of phrases: each one found is a finding.
 *
 * @param section of the word lists
 * @param message key of the sentence; {@code {0}} is the phrase as it was written
 */
record PhraseRule(String rule, Severity severity, String section, String message) implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        int done = -1;
        for (Lexicon.Hit hit : page.hits(section)) {
            if (hit.first() > done) {
                done = hit.last();
                findings.add(new Finding(
                        rule,
                        severity,
                        page.start(hit),
                        page.end(hit),
                        Sentence.of(message, page.words(hit)),
                        Optional.empty()));
            }
        }
    }
}
