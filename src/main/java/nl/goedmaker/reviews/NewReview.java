package nl.goedmaker.reviews;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is read or typed in.
 *
 * @param platformId the platform's own id, so that reading a file twice adds nothing; {@code null} when there is none
 * @param grade on the platform's own scale, in tenths
 */
public record NewReview(
        Platform platform, @Nullable String platformId, String author, int grade, String text, Instant postedAt) {}
