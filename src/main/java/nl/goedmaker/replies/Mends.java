package nl.goedmaker.replies;

import java.util.Locale;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.text.phrases.Token;

/** The mend of each rule that is a list of phrases. */
final class Mends {
    private Mends() {}

    static Mend withoutSentence(LintRule.Page page, PhraseBook.Hit hit) {
        return page.mending().withoutSentence(page.start(hit), page.end(hit));
    }

    /** L2: the neutral request instead; under a review and where a platform is named nothing is asked for. */
    static Mend neutral(LintRule.Page page, PhraseBook.Hit hit) {
        boolean mayAsk = !page.draft().isPublic() && page.draft().platform().isEmpty();
        return mayAsk
                ? page.mending().sentenceInstead(page.start(hit), page.end(hit), page.wording("neutral"))
                : withoutSentence(page, hit);
    }

    /** L6: sorry for what happened, in place of the part of the sentence up to the next comma after it. */
    static Mend realApology(LintRule.Page page, PhraseBook.Hit hit) {
        String text = page.reading().text();
        Reading.Range sentence = page.reading().sentences().get(page.sentence(hit));
        Mend whole = page.mending().sentenceInstead(page.start(hit), page.end(hit), page.wording("sorry"));
        int comma = page.end(hit);
        while (comma < sentence.end() && text.charAt(comma) != ',' && text.charAt(comma) != ';') {
            comma++;
        }
        return comma == sentence.end() ? whole : new Mend(whole.label(), whole.start(), comma, page.wording("sorry"));
    }

    /** L7: what the owner does do. */
    static Mend whatIsDone(LintRule.Page page, PhraseBook.Hit hit) {
        return page.mending().sentenceInstead(page.start(hit), page.end(hit), page.wording("solve"));
    }

    /** L8: said once more without the reproach; where the sentence is nothing else it goes. */
    static Mend saidAgain(LintRule.Page page, PhraseBook.Hit hit) {
        String first = page.token(hit.first()).word();
        boolean isAside = first.equals("zoals") || first.equals("wie") || first.equals("as");
        return isAside
                ? page.mending().instead(page.start(hit), page.end(hit), page.wording("repeat"))
                : withoutSentence(page, hit);
    }

    /** L9: what the customer may do. */
    static Mend asked(LintRule.Page page, PhraseBook.Hit hit) {
        return page.mending().insteadAt(hit.first(), "command").orElseGet(() -> withoutSentence(page, hit));
    }

    /** L11: the name in a greeting; otherwise what the sorry is for. */
    static Mend ownWords(LintRule.Page page, PhraseBook.Hit hit) {
        Mending mending = page.mending();
        if (hit.first() <= 1 && page.sentence(hit) == 0) {
            String name = page.name();
            String greeting = page.wording("greeting") + " " + (name.isBlank() ? page.wording("name") : name) + ",";
            int end = Math.max(page.end(hit), mending.greetingLineEnd());
            return new Mend(Mending.label(greeting), page.token(0).start(), end, greeting);
        }
        boolean isSerious = page.token(hit.last()).word().startsWith("seri")
                || page.token(hit.last()).word().equals("ernst");
        return isSerious
                ? withoutSentence(page, hit)
                : mending.sentenceInstead(page.start(hit), page.end(hit), page.wording("sorryFor"));
    }

    /** L12: two sentences, without the word that takes the first one back. */
    static Mend twoSentences(LintRule.Page page, PhraseBook.Hit hit) {
        String text = page.reading().text();
        Token but = page.token(hit.last());
        int start = but.start();
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\n')) {
            start--;
        }
        boolean comma = start > 0 && text.charAt(start - 1) == ',';
        if (!comma || hit.last() + 1 >= page.reading().tokens().size()) {
            return page.mending().without(but.start(), but.end());
        }
        Token next = page.token(hit.last() + 1);
        return new Mend(
                Sentence.of("replies.lint.twoSentences"),
                start - 1,
                next.end(),
                ". " + Mending.capital(page.reading().original(next)));
    }

    /** F7: the reason is the right; once in a sentence. */
    static Mend right(LintRule.Page page, PhraseBook.Hit hit) {
        Reading.Range sentence = page.reading().sentences().get(page.sentence(hit));
        String said = page.reading().text().substring(sentence.start(), sentence.end());
        if (said.toLowerCase(Locale.ROOT).contains(page.wording("due"))) {
            return page.mending().without(page.start(hit), page.end(hit));
        }
        boolean heads = sentence.start() == page.start(hit);
        Mend mend = page.mending().instead(page.start(hit), page.end(hit), page.wording("due"));
        return heads ? new Mend(mend.label(), mend.start(), mend.end(), mend.replacement() + ",") : mend;
    }
}
