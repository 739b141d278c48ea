package nl.goedmaker.replies.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/**
 * The language in which the owner writes to this customer.
 *
 * @param texts in the customer's language
 */
record CustomerVoice(Texts texts) {
    Language language() {
        return texts.language();
    }

    /** The first open place at or after an index of the text, or the first of all when none follows. */
    Optional<Gap> nextGap(String text, int from) {
        List<Gap> gaps = gaps(text);
        return gaps.stream()
                .filter(gap -> gap.start() >= from)
                .findFirst()
                .or(() -> gaps.stream().findFirst());
    }

    /** The open places of a text, in its order. */
    List<Gap> gaps(String text) {
        return new Filling(texts).openGaps(text);
    }

    /** What is asked in subject and text, each question once. */
    List<String> questions(Draft draft) {
        return Stream.concat(gaps(draft.subject()).stream(), gaps(draft.text()).stream())
                .map(Gap::question)
                .distinct()
                .toList();
    }
}
