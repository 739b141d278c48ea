package nl.goedmaker.replies;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;

/**
 * F3: a promise with no day in its sentence or in one beside it. A question and a sentence with a condition promise nothing yet; of
 * a public answer no day is asked. Said once, of the first.
 */
final class UndatedPromise implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        if (page.draft().isPublic()) {
            return;
        }
        boolean[] dated = new boolean[page.reading().sentences().size() + 2];
        for (Lexicon.Hit hit : page.hits("date")) {
            if (!isAmount(page, hit)) {
                dated[page.sentence(hit) + 1] = true;
            }
        }
        String text = page.reading().text();
        for (Lexicon.Hit hit : page.hits("promise")) {
            int sentence = page.sentence(hit);
            Reading.Range range = page.reading().sentences().get(sentence);
            boolean isQuestion = text.substring(page.end(hit), range.end()).indexOf('?') >= 0;
            boolean isDated = dated[sentence] || dated[sentence + 1] || dated[sentence + 2];
            if (isDated || isQuestion || page.sentenceHas(sentence, "promise-not")) {
                continue;
            }
            Mend mend = page.mending().beforeClosingSign(page.end(hit), page.wording().dateIn("dateInsert"));
            findings.add(new Finding(
                    "F3",
                    Severity.WARN,
                    page.start(hit),
                    page.end(hit),
                    Sentence.of("replies.lint.undatedPromise", page.words(hit)),
                    Optional.of(mend)));
            return;
        }
    }

    /** A number beside a currency sign is no day. */
    private static boolean isAmount(Page page, Lexicon.Hit hit) {
        boolean isNumber = Character.isDigit(page.token(hit.first()).word().charAt(0));
        return isNumber && (isMoney(page, hit.first() - 1) || isMoney(page, hit.last() + 1) || isMoney(page, hit.first() - 2)
                || isMoney(page, hit.last() + 2));
    }

    private static boolean isMoney(Page page, int index) {
        if (index < 0 || index >= page.reading().tokens().size()) {
            return false;
        }
        String word = page.token(index).word();
        return word.equals("€") || word.startsWith("euro") || word.equals("eur");
    }
}
