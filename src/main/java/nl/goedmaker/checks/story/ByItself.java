package nl.goedmaker.checks.story;

import java.util.Optional;
import nl.goedmaker.text.phrases.PhraseBook.Hit;

/** “By itself”: the piece broke, came loose or lost its colour without anybody doing anything. */
final class ByItself {
    private ByItself() {}

    static Optional<String> in(Telling telling) {
        Optional<Hit> said = telling.hits("itself").stream()
                .filter(hit -> isTold(telling, hit))
                .findFirst();
        return said.or(() -> telling.hits("alone").stream()
                        .filter(hit -> telling.isInSentence("broke", hit) && isTold(telling, hit))
                        .findFirst())
                .map(telling::quote);
    }

    private static boolean isTold(Telling telling, Hit hit) {
        return telling.isInOneClause(hit)
                && !telling.isDeniedAround(hit)
                && !telling.isInClause("other-thing", hit)
                && !telling.isSupposed(hit)
                && !telling.isAsked(hit)
                && !telling.isReported(hit)
                && !telling.isAboutOthers(hit);
    }
}
