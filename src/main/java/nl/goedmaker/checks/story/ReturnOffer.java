package nl.goedmaker.checks.story;

import java.util.Optional;
import nl.goedmaker.text.phrases.PhraseBook.Hit;

/**
 * The customer offers to send or bring the piece, or asks for a repair. That is mostly asked; a polite “could you not” is no denial. To
 * be annoyed at having to send it, or to say no right after, is no offer.
 */
final class ReturnOffer {
    private static final int SHORT_ANSWER = 4;

    private ReturnOffer() {}

    static Optional<String> in(Telling telling) {
        return telling.hits("return").stream()
                .filter(hit -> isTold(telling, hit))
                .findFirst()
                .or(() -> telling.hits("return-end").stream()
                        .filter(hit -> telling.endsClause(hit) && isTold(telling, hit))
                        .findFirst())
                .map(telling::quote);
    }

    private static boolean isTold(Telling telling, Hit hit) {
        return telling.isInOneClause(hit)
                && !(telling.isDenied(hit) && !telling.isQuestion(hit))
                && !telling.isInClause("already", hit)
                && !telling.isInClause("unwilling", hit)
                && !isRefused(telling, hit)
                && !telling.isBetween("you-send", hit.first(), hit.last())
                && !telling.isReported(hit)
                && !telling.isAboutOthers(hit);
    }

    /** “Do I have to send it back? I am not doing that.” */
    private static boolean isRefused(Telling telling, Hit hit) {
        return telling.isInSentence("refusal", hit)
                || telling.isInNextSentence("refusal", hit)
                || telling.isQuestion(hit)
                        && (telling.isNextSentenceBegunBy("no", hit)
                                || telling.isNextSentenceBegunBy("short-no", hit)
                                        && telling.nextSentenceLength(hit) <= SHORT_ANSWER);
    }
}
