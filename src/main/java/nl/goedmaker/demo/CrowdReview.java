package nl.goedmaker.demo;

import java.time.Instant;
import nl.goedmaker.reviews.Platform;
import org.jspecify.annotations.Nullable;

/**
 * One of the many reviews of a large demo shop.
 *
 * @param grade in tenths, on the platform's own scale
 * @param reply empty when it was not answered yet
 */
public record CrowdReview(
        Platform platform,
        String author,
        int grade,
        String text,
        Instant postedAt,
        String reply,
        @Nullable Instant repliedAt) {}
