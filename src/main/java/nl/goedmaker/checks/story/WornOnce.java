package nl.goedmaker.checks.story;

import java.util.Optional;
import nl.goedmaker.text.phrases.PhraseBook.Hit;

/**
 * “Worn once”: the piece was worn one time, one day or evening, or for the first time. Not when it was never worn, worn again later, or
 * when the customer only supposes, asks or repeats it.
 */
final class WornOnce {
    private static final int REACH = 3;

    private WornOnce() {}

    static Optional<String> in(Telling telling) {
        return telling.hits("once").stream()
                .filter(hit -> isTold(telling, hit))
                .findFirst()
                .map(telling::quote);
    }

    private static boolean isTold(Telling telling, Hit hit) {
        return telling.isInOneClause(hit)
                && !telling.isDeniedRightBefore(hit, isAfter(telling.word(hit.first())) ? 1 : REACH)
                && !telling.isInSentence("several", hit)
                && !telling.isInSentence("unworn", hit)
                && !telling.isInClause("other-thing", hit)
                && !telling.isSupposed(hit)
                && !telling.isAsked(hit)
                && !telling.isReported(hit)
                && !telling.isAboutOthers(hit);
    }

    /** “It cannot be that after one wear …”: the “not” before “after” is about something else unless it stands right there. */
    private static boolean isAfter(String word) {
        return word.equals("na") || word.equals("nach") || word.equals("after");
    }
}
