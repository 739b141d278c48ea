package nl.goedmaker.replies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.PhraseBook;
import nl.goedmaker.text.phrases.Reading;

/**
 * L1: money and a review within two sentences of each other. Also “no review is needed for it” is stopped: in a mail the two do
 * not meet at all, and the slip's own line about it is written by the program and not checked here. Sentences of one or two words
 * do not count as distance. Source: bol, Google and Trustpilot forbid an incentive for a review; UCPD annex I 23c.
 */
final class MoneyAndReview implements LintRule {
    private static final int DISTANCE = 2;
    private static final int SHORT_SENTENCE = 2;

    @Override
    public void check(Page page, List<Finding> findings) {
        List<PhraseBook.Hit> money = new ArrayList<>(page.hits("money"));
        money.addAll(new TypedAmounts(page.reading(), page.draft().language()).hits());
        money.sort(Comparator.comparingInt(PhraseBook.Hit::first)
                .thenComparing(Comparator.comparingInt(PhraseBook.Hit::last).reversed()));
        List<PhraseBook.Hit> reviews = page.hits("review");
        if (money.isEmpty() || reviews.isEmpty()) {
            return;
        }
        int[] places = places(page.reading());
        int near = 0;
        int reported = -1;
        int said = 0;
        for (PhraseBook.Hit review : reviews) {
            int sentence = page.sentence(review);
            int place = places[sentence];
            while (near < money.size() && places[page.sentence(money.get(near))] < place - DISTANCE) {
                near++;
            }
            if (near == money.size()) {
                return;
            }
            if (places[page.sentence(money.get(near))] <= place + DISTANCE && sentence != reported) {
                reported = sentence;
                if (++said > MOST) {
                    return;
                }
                findings.add(new Finding(
                        "L1",
                        Severity.BLOCK,
                        page.start(review),
                        page.end(review),
                        Sentence.of("replies.lint.moneyAndReview", page.words(money.get(near)), page.words(review)),
                        Optional.of(mend(page, review, money))));
            }
        }
    }

    /** Where each sentence stands when the very short ones are not counted. */
    private static int[] places(Reading reading) {
        int[] places = new int[reading.sentences().size()];
        int place = 0;
        for (int i = 0; i < places.length; i++) {
            if (i > 0 && reading.sentences().get(i).words() > SHORT_SENTENCE) {
                place++;
            }
            places[i] = place;
        }
        return places;
    }

    /** Takes out the sentence about the review; of a sentence with a semicolon only the half that has no money in it. */
    private static Mend mend(Page page, PhraseBook.Hit review, List<PhraseBook.Hit> money) {
        String text = page.reading().text();
        Reading.Range sentence = page.reading().sentences().get(page.sentence(review));
        int semicolon = text.substring(sentence.start(), page.start(review)).lastIndexOf(';');
        int half = sentence.start() + semicolon;
        boolean halfOnly = semicolon > 0
                && money.stream().noneMatch(hit -> page.start(hit) > half && page.start(hit) < sentence.end());
        Mend whole = page.mending().withoutSentence(page.start(review), page.end(review));
        if (!halfOnly) {
            return whole;
        }
        int end = whole.end();
        while (end > page.end(review) && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Mend(whole.label(), half, end, ".");
    }
}
