package nl.goedmaker.replies;

import java.util.Arrays;
import java.util.Optional;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.phrases.Reading;
import nl.goedmaker.tickets.ReasonRule;

/**
 * L1 for the reason beside an amount: the amount is the money, so no word about a review may stand in it. Read in every
 * language, since an owner notes reasons in his own.
 */
public final class MoneyReason implements ReasonRule {
    @Override
    public Optional<Sentence> objection(String reason) {
        Reading reading = Reading.of(reason);
        return Arrays.stream(Language.values())
                .filter(language -> Lexicon.in(language).hits(reading.tokens()).containsKey("review"))
                .findFirst()
                .map(language -> Sentence.of("replies.lint.reasonAboutReview", reason.strip()));
    }
}
