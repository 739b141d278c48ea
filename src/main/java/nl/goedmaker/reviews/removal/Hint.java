package nl.goedmaker.reviews.removal;

import java.util.List;
import nl.goedmaker.reviews.rules.GroundRule;
import nl.goedmaker.text.Sentence;

/**
 * What the text of a review shows of a ground.
 *
 * @param places what in the text it rests on, in the order of the text
 * @param sentence what was found, or what the owner has to know herself
 */
public record Hint(GroundRule rule, Sign sign, List<Place> places, Sentence sentence) {
    public Hint {
        places = List.copyOf(places);
    }

    public enum Sign {
        /** Something in the text points to it. */
        FOUND,
        /** The text says nothing of it; the owner may know more. */
        OPEN,
        /** It cannot be. */
        EXCLUDED
    }

    /** A stretch of the text, from its first character to behind its last. */
    public record Place(int start, int end) {
        public String in(String text) {
            return text.substring(start, end);
        }
    }
}
