package nl.goedmaker.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A public rating.
 *
 * @param grade on the platform's own scale, in tenths: 8.5 is 85
 * @param scale the highest grade of the scale
 * @param reply what the owner posted below it; blank when nothing was
 * @param removedAt when the platform took it away, or {@code null}
 * @param ticket reference of the ticket it belongs to, or {@code null}
 */
public record Review(
        long id,
        Platform platform,
        String author,
        int grade,
        int scale,
        String text,
        Instant postedAt,
        String reply,
        @Nullable Instant repliedAt,
        @Nullable String ticket,
        @Nullable Instant removedAt) {

    public boolean isAnswered() {
        return repliedAt != null;
    }
}
