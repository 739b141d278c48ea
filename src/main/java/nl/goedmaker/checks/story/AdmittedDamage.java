package nl.goedmaker.checks.story;

import java.util.Optional;
import nl.goedmaker.text.phrases.PhraseBook.Hit;

/**
 * An honest admission: the customer, a child or a pet of theirs did it. It is no admission when it is denied, feared, asked, or the
 * shop's words; nor when the mistake is about an address or an order.
 */
final class AdmittedDamage {
    private AdmittedDamage() {}

    static Optional<String> in(Telling telling) {
        return telling.hits("admitted").stream()
                .filter(hit -> isTold(telling, hit) && !telling.isDenied(hit))
                .findFirst()
                .or(() -> telling.hits("careless").stream()
                        .filter(hit -> isTold(telling, hit) && !telling.isDeniedAround(hit))
                        .findFirst())
                .map(telling::quote);
    }

    private static boolean isTold(Telling telling, Hit hit) {
        return telling.isInOneClause(hit)
                && !telling.isSupposed(hit)
                && !telling.isAsked(hit)
                && !telling.isReported(hit)
                && !telling.isInSentence("elsewhere", hit)
                && !telling.isAboutOthers(hit);
    }
}
