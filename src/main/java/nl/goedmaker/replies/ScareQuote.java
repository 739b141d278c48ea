package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;

/** L5, second half: a customer's own word (“spontaan”) alone between quotation marks reads as an accusation. */
final class ScareQuote implements LintRule {
    private static final String MARKS = "\"'‘’“”„«»‚‛";

    @Override
    public void check(Page page, List<Finding> findings) {
        String text = page.reading().text();
        int said = 0;
        for (PhraseBook.Hit hit : page.hits("doubted")) {
            int start = page.start(hit);
            int end = page.end(hit);
            boolean quoted = start > 0
                    && end < text.length()
                    && MARKS.indexOf(text.charAt(start - 1)) >= 0
                    && MARKS.indexOf(text.charAt(end)) >= 0;
            if (quoted && ++said <= MOST) {
                findings.add(new Finding(
                        "L5",
                        Severity.BLOCK,
                        start - 1,
                        end + 1,
                        Sentence.of("replies.lint.scareQuote", page.words(hit)),
                        Optional.of(page.mending().instead(start - 1, end + 1, text.substring(start, end)))));
            }
        }
    }
}
