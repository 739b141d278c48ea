package nl.goedmaker.reviews.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a platform about one thing.
 *
 * @param value as {@link Statement} writes it
 * @param source whose text says so
 * @param checkedOn when it was last read there
 * @param overruled what the owner says instead; {@code null} when the rule that comes with the program holds
 */
public record Rule(
        Statement statement,
        String value,
        String source,
        LocalDate checkedOn,
        Confidence confidence,
        @Nullable Overruled overruled) {
    /** A text that was read longer ago may have changed since. */
    public static final int TRUSTED_DAYS = 180;

    /** Whether what was last read on a day should be read again. */
    public static boolean isOld(LocalDate checkedOn, LocalDate today) {
        return checkedOn.plusDays(TRUSTED_DAYS).isBefore(today);
    }

    /**
     * @param value the owner's own
     * @param reason why
     */
    public record Overruled(String value, String reason, LocalDate on) {}

    /** The value that holds. */
    public String effective() {
        return overruled == null ? value : overruled.value();
    }
}
