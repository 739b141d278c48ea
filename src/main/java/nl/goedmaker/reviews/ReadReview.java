package nl.goedmaker.reviews;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review as it stands in a platform's own file.
 *
 * @param place where in the file
 * @param platformId the platform's own id, or {@code null} when the file gives none
 * @param author blank when the file does not say
 * @param grade on the platform's scale, in tenths
 * @param text title and text, one below the other; blank for a grade alone
 * @param reply what the shop answered in public; blank when it did not
 * @param repliedAt {@code null} when it did not, or the file does not say when
 * @param order the order the review is about, or {@code null}
 * @param article what it is about, as the platform calls it; blank when the file does not say
 * @param mail of who wrote it; blank when the file does not say
 * @param parts grades of parts in tenths on the same scale, by their name; they never change the overall grade
 */
public record ReadReview(
        Place place,
        @Nullable String platformId,
        String author,
        int grade,
        String text,
        Instant postedAt,
        String reply,
        @Nullable Instant repliedAt,
        @Nullable String order,
        String article,
        String mail,
        Map<String, Integer> parts) {
    public ReadReview {
        parts = Map.copyOf(parts);
    }

    /** When the answer counts as given: one without a date is as old as the review. */
    public @Nullable Instant answeredAt() {
        return repliedAt == null && !reply.isEmpty() ? postedAt : repliedAt;
    }
}
