package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.Reading;

/** F8: the answer is in another language than the complaint. No change of the text mends that. */
final class OtherLanguage implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        Optional<Language> asked =
                LanguageGuess.of(Reading.of(page.draft().facts().complaint()).tokens());
        if (asked.isEmpty()) {
            return;
        }
        Optional<Language> answered = LanguageGuess.of(page.reading().tokens());
        if (answered.isPresent() && !answered.equals(asked)) {
            findings.add(new Finding(
                    "F8",
                    Severity.WARN,
                    0,
                    0,
                    Sentence.of(
                            "replies.lint.otherLanguage",
                            asked.get().code(),
                            answered.get().code()),
                    Optional.empty()));
        }
    }
}
