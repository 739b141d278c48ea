package nl.goedmaker.checks.story;

import java.util.Optional;
import java.util.function.Predicate;
import nl.goedmaker.text.phrases.PhraseBook.Hit;

/**
 * An honest admission: the customer, a child or a pet of theirs did it. It is no admission when it is denied, disputed, feared, guessed,
 * asked, the shop's words or somebody else's doing, nor in ordinary use; nor when the mistake is about an address, an order or having bought it. To take somebody's
 * words for an admission that is none is worse than to miss one, so whatever is in doubt counts for nothing.
 */
final class AdmittedDamage {
    private AdmittedDamage() {}

    static Optional<String> in(Telling telling) {
        return first(telling, "admitted", hit -> isOwn(telling, hit))
                .or(() -> first(telling, "bare", hit -> isOwn(telling, hit)))
                .or(() -> first(
                        telling,
                        "caught",
                        hit -> isOwn(telling, hit)
                                && !telling.isInSentence("wrapping", hit)
                                && !telling.isInSentence("in-hair", hit)
                                && !telling.isInSentence("snags", hit)))
                .or(() -> first(telling, "wet", hit -> isOwn(telling, hit) && !telling.has("waterproof")))
                .or(() -> first(
                        telling,
                        "blame",
                        hit -> !telling.isInSentence("bargain", hit) && !telling.isInNextSentence("bargain", hit)))
                .or(() -> first(telling, "home", hit -> true))
                .or(() -> careless(telling))
                .or(() -> namedAfterwards(telling))
                .map(telling::quote);
    }

    private static Optional<Hit> first(Telling telling, String section, Predicate<Hit> counts) {
        return telling.hits(section).stream()
                .filter(hit -> isTold(telling, hit)
                        && !telling.isAboutOthers(hit)
                        && !telling.isDenied(hit)
                        && counts.test(hit))
                .findFirst();
    }

    /** “I wasn't careful”: the “not” is the admission. */
    private static Optional<Hit> careless(Telling telling) {
        return telling.hits("careless").stream()
                .filter(hit -> isTold(telling, hit) && !telling.isAboutOthers(hit) && !telling.isDeniedAround(hit))
                .findFirst();
    }

    /** “Somebody stood on it, me that is.” */
    private static Optional<Hit> namedAfterwards(Telling telling) {
        return telling.hits("it-was-me").stream()
                .filter(hit -> isSaid(telling, hit) && !telling.isDenied(hit))
                .filter(hit -> telling.before("done", hit)
                        .filter(done -> isSaid(telling, done) && !telling.isDenied(done))
                        .isPresent())
                .findFirst();
    }

    private static boolean isTold(Telling telling, Hit hit) {
        return telling.isInOneClause(hit) && isSaid(telling, hit);
    }

    private static boolean isSaid(Telling telling, Hit hit) {
        return !telling.isSupposed(hit)
                && !telling.isInClause("guess", hit)
                && !telling.isOpinion("thinks", hit)
                && !telling.isInSentence("disputed", hit)
                && !telling.isNextSentenceBegunBy("disputed", hit)
                && !telling.isInClause("nothing", hit)
                && !telling.isAsked(hit)
                && !telling.isReported(hit)
                && !telling.isInSentence("elsewhere", hit);
    }

    /**
     * A relative may be named beside the customer; somebody of a shop, or who is only “he” or “you”, is the one who did it. Without a
     * subject of its own a clause goes on with what was denied before: “not dropped, stood on or washed”.
     */
    private static boolean isOwn(Telling telling, Hit hit) {
        return !telling.isInClause("doer", hit)
                && !telling.isInClause("gentle", hit)
                && (telling.isInClause("me", hit)
                        || !telling.isInClause("kin", hit) && !telling.isDeniedInSentenceBefore(hit));
    }
}
