package nl.goedmaker.checks.story;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of the usual stories a customer tells about themselves, each as the sentence it stands in (on one line, at most 200 characters),
 * or {@code null}. Reading is careful rather than complete: what is denied, asked, supposed, quoted, said by others or told about others
 * counts for nothing. What a story means is for the owner to decide; being told is no sign of being untrue.
 *
 * @param wornOnce worn one time, one evening, the first time
 * @param byItself broke, came loose or lost its colour by itself
 * @param admitted the customer's own doing, or that of a child or a pet of theirs
 * @param offersReturn offers to send or bring the piece, or wants it repaired
 * @param worn how long it was worn
 */
public record StoryReading(
        @Nullable String wornOnce,
        @Nullable String byItself,
        @Nullable String admitted,
        @Nullable String offersReturn,
        @Nullable Wearing worn) {
    /** What tells nothing. */
    public static final StoryReading NOTHING = new StoryReading(null, null, null, null, null);

    /**
     * Reads a message in Dutch, German, English or a mix of them. No more than its first 20,000 characters are read; the work grows with
     * the length and with nothing else.
     */
    public static StoryReading of(String message) {
        return of(Telling.of(message));
    }

    static StoryReading of(Telling telling) {
        Optional<String> once = WornOnce.in(telling);
        return new StoryReading(
                once.orElse(null),
                ByItself.in(telling).orElse(null),
                AdmittedDamage.in(telling).orElse(null),
                ReturnOffer.in(telling).orElse(null),
                WornFor.in(telling, once).orElse(null));
    }

    /** Whether it tells none of them. */
    public boolean isEmpty() {
        return wornOnce == null && byItself == null && admitted == null && offersReturn == null && worn == null;
    }
}
