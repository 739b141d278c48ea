package nl.goedmaker.checks.story;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.text.phrases.PhraseBook.Hit;

/**
 * “Worn once”: the piece was worn one time, one day or evening, or for the first time, or broke as it was put on. Not when it was never
 * worn, worn again later, or when the customer only supposes, asks or repeats it.
 */
final class WornOnce {
    private static final int REACH = 3;
    private static final List<String> LONGER = List.of("weeks", "months", "years");

    private WornOnce() {}

    static Optional<String> in(Telling telling) {
        return telling.hits("once").stream()
                .filter(hit -> isTold(telling, hit)
                        && !telling.isSupposed(hit)
                        && !telling.isDeniedRightBefore(hit, isAfter(telling.word(hit.first())) ? 1 : REACH))
                .findFirst()
                .or(() -> telling.hits("barely").stream()
                        .filter(hit -> isTold(telling, hit) && isBrokenAtOnce(telling, hit))
                        .findFirst())
                .map(telling::quote);
    }

    /** “I had just put it on when it snapped”; “hardly” is a denial of its own that the phrase holds. */
    private static boolean isBrokenAtOnce(Telling telling, Hit hit) {
        return (telling.isInSentence("broke", hit) || telling.isInSentence("gone", hit))
                && !telling.isSupposedBefore(hit)
                && !telling.isDeniedAround(hit)
                && !telling.isInClause("went-well", hit)
                && LONGER.stream().noneMatch(longer -> telling.isInSentence(longer, hit));
    }

    private static boolean isTold(Telling telling, Hit hit) {
        return telling.isInOneClause(hit)
                && !telling.isInSentence("several", hit)
                && !telling.isInSentence("unworn", hit)
                && !telling.isInClause("other-thing", hit)
                && !telling.isInClause("previous", hit)
                && !telling.isAsked(hit)
                && !telling.isReported(hit)
                && !telling.isAboutOthers(hit);
    }

    /** “It cannot be that after one wear …”: the “not” before “after” is about something else unless it stands right there. */
    private static boolean isAfter(String word) {
        return word.equals("na") || word.equals("nach") || word.equals("after");
    }
}
