package nl.goedmaker.checks.story;

import java.util.Optional;
import nl.goedmaker.text.phrases.PhraseBook.Hit;

/** The customer offers to send or bring the piece, or asks for a repair. That is mostly asked; a polite “could you not” is no denial. */
final class ReturnOffer {
    private ReturnOffer() {}

    static Optional<String> in(Telling telling) {
        return telling.hits("return").stream()
                .filter(hit -> isTold(telling, hit))
                .findFirst()
                .map(telling::quote);
    }

    private static boolean isTold(Telling telling, Hit hit) {
        return telling.isInOneClause(hit)
                && !(telling.isDenied(hit) && !telling.isQuestion(hit))
                && !telling.isInClause("already", hit)
                && !telling.isBetween("you-send", hit.first(), hit.last())
                && !telling.isReported(hit)
                && !telling.isAboutOthers(hit);
    }
}
