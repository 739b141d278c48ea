package nl.goedmaker.demo;

import java.time.LocalTime;
import nl.goedmaker.reviews.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A review of the story.
 *
 * @param at the time of the day, or {@code null} for some time
 * @param ticketOf mail address of the customer whose ticket it belongs to, or {@code null}
 * @param replyDays days until the owner's reply
 * @param reply the owner's own words, or {@code null} for a thank-you
 */
record StoryReview(
        Platform platform,
        String author,
        int grade,
        int daysAgo,
        @Nullable LocalTime at,
        @Nullable String ticketOf,
        String text,
        int replyDays,
        @Nullable String reply) {}
