package nl.goedmaker.replies;

import java.util.List;
import java.util.Set;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;

/**
 * F3: a promise in a letter that names no day at all. A question and a sentence with a condition promise nothing yet; of a public
 * answer no day is asked. Said once, of the first.
 */
final class UndatedPromise implements LintRule {
    @Override
    public void check(Page page, List<Finding> findings) {
        boolean isDated = page.hits("date").stream().anyMatch(hit -> !isAmount(page, hit));
        if (page.draft().isPublic() || isDated) {
            return;
        }
        Set<Integer> open = page.sentencesWith("promise-not");
        String text = page.reading().text();
        int last = -1;
        for (PhraseBook.Hit hit : page.hits("promise")) {
            int sentence = page.sentence(hit);
            if (sentence == last || open.contains(sentence)) {
                continue;
            }
            last = sentence;
            int end = page.reading().sentences().get(sentence).end();
            if (text.substring(page.end(hit), end).indexOf('?') < 0) {
                Mend mend = page.mending()
                        .beforeClosingSign(page.end(hit), page.wording().dateIn("dateInsert"));
                findings.add(page.tip("F3", hit, Sentence.of("replies.lint.undatedPromise", page.words(hit)), mend));
                return;
            }
        }
    }

    /** A number beside a currency sign is no day. */
    private static boolean isAmount(Page page, PhraseBook.Hit hit) {
        boolean isNumber = Character.isDigit(page.token(hit.first()).word().charAt(0));
        return isNumber
                && (isMoney(page, hit.first() - 1)
                        || isMoney(page, hit.last() + 1)
                        || isMoney(page, hit.first() - 2)
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
