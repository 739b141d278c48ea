package nl.goedmaker.checks.story;

import java.util.Optional;
import nl.goedmaker.text.phrases.PhraseBook.Hit;

/**
 * How long the piece was worn. A length of time counts beside a word for wearing or having it, or after “na”, “nach”, “after” beside a
 * word for breaking; not beside words for ordering and waiting. Of several the longest counts. “Once” beside weeks in one message says
 * nothing: it may be about two pieces.
 */
final class WornFor {
    private static final int SHORT_CLAUSE = 5;

    private WornFor() {}

    static Optional<Wearing> in(Telling telling, Optional<String> once) {
        Optional<Wearing> lasting = longest(telling);
        if (once.isEmpty()) {
            return lasting;
        }
        return lasting.filter(wearing -> wearing.worn() != Worn.DAYS).isPresent()
                ? Optional.empty()
                : once.map(quote -> new Wearing(Worn.ONCE, true, quote));
    }

    private static Optional<Wearing> longest(Telling telling) {
        for (Worn worn : new Worn[] {Worn.YEARS, Worn.MONTHS, Worn.WEEKS, Worn.DAYS}) {
            Optional<Hit> said = telling.hits(section(worn)).stream()
                    .filter(hit -> isTold(telling, hit) && isWorn(telling, hit))
                    .findFirst();
            Optional<Hit> had = worn == Worn.DAYS
                    ? Optional.empty()
                    : telling.hits(section(worn)).stream()
                            .filter(hit ->
                                    isTold(telling, hit) && (isHad(telling, hit) || isUntilItBroke(telling, hit)))
                            .findFirst();
            Optional<Wearing> found =
                    said.or(() -> had).map(hit -> new Wearing(worn, said.isPresent(), telling.quote(hit)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static String section(Worn worn) {
        return switch (worn) {
            case ONCE -> "once";
            case DAYS -> "days";
            case WEEKS -> "weeks";
            case MONTHS -> "months";
            case YEARS -> "years";
        };
    }

    private static boolean isTold(Telling telling, Hit hit) {
        return telling.isInOneClause(hit)
                && !telling.isBetween("ago", hit.first() - 1, hit.first() - 1)
                && !telling.isBetween("ago", hit.last() + 1, hit.last() + 1)
                && !telling.isInClause("deliver", hit)
                && !telling.isInClause("unworn", hit)
                && !telling.isSupposed(hit)
                && !telling.isAsked(hit)
                && !telling.isReported(hit)
                && !telling.isAboutOthers(hit);
    }

    private static boolean isWorn(Telling telling, Hit hit) {
        return !telling.isDenied(hit)
                && !telling.isInClause("generally", hit)
                && (telling.isInClause("wear", hit) || isAddedLater(telling, hit) && telling.isInSentence("wear", hit));
    }

    /** “I wear it every day, for two months now.” */
    private static boolean isAddedLater(Telling telling, Hit hit) {
        return telling.clauseLength(hit) <= SHORT_CLAUSE && telling.isBetween("lasting", hit.first() - 1, hit.last());
    }

    private static boolean isHad(Telling telling, Hit hit) {
        return telling.isInClause("have", hit) && !telling.isDenied(hit);
    }

    private static boolean isUntilItBroke(Telling telling, Hit hit) {
        return telling.isBetween("after", hit.first() - 2, hit.first() - 1) && telling.isInClause("broke", hit);
    }
}
