package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/**
 * How the owner writes to this customer.
 *
 * @param texts in the customer's language
 * @param ownerName how the owner signs; blank when that is not set
 */
record CustomerVoice(Texts texts, String ownerName) {
    Language language() {
        return texts.language();
    }

    /** A sentence to begin a part with, its open place marked. */
    String starter(BuildingPart part) {
        return part == BuildingPart.NAME && !ownerName.isBlank()
                ? texts.get("replies.signed", ownerName)
                : texts.get("replies.start." + part);
    }

    /** The first open place at or after an index of the text, or the first of all when none follows. */
    Optional<Gap> nextGap(String text, int from) {
        List<Gap> gaps = new Filling(texts).openGaps(text);
        return gaps.stream()
                .filter(gap -> gap.start() >= from)
                .findFirst()
                .or(() -> gaps.stream().findFirst());
    }

    /** The open places of subject and text. */
    List<Gap> gaps(Draft draft) {
        Filling filling = new Filling(texts);
        List<Gap> gaps = new ArrayList<>(filling.openGaps(draft.subject()));
        gaps.addAll(filling.openGaps(draft.text()));
        return gaps;
    }
}
