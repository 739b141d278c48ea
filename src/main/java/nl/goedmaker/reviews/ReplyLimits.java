package nl.goedmaker.reviews;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/**
 * What a platform says of public answers.
 *
 * @param closes whether a customer can no longer change a review that was answered
 * @param characters the most it takes, where that is known
 * @param words the most that read well
 */
public record ReplyLimits(boolean closes, OptionalInt characters, OptionalInt words) {
    /** How long a text is, counted as a platform may count, in bytes: never too few. */
    public static int length(String text) {
        return text.strip().getBytes(StandardCharsets.UTF_8).length;
    }

    /** How many words a text has. */
    public static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
