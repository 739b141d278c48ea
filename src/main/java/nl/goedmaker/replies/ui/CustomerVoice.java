package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.replies.BuildingPart;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;

/**
 * How the owner writes to this customer.
 *
 * @param texts in the customer's language
 * @param starters a sentence to begin each part with, its open places marked
 */
record CustomerVoice(Texts texts, Map<BuildingPart, String> starters) {
    CustomerVoice {
        starters = Map.copyOf(starters);
    }

    Language language() {
        return texts.language();
    }

    /** A sentence to begin a part with, its open place marked. */
    String starter(BuildingPart part) {
        return starters.getOrDefault(part, "");
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
