package nl.goedmaker.reviews;

import java.time.Instant;

/**
 * A grade that stood before the one that stands now, or that counts no more since the platform took the review away.
 *
 * @param seenFrom from when it stood; {@link Instant#MIN} for the first one
 * @param seenUntil until when it stood
 * @param was in tenths
 * @param is what stands there now, in tenths
 * @param lost one when the review no longer counts in that time, else none
 */
public record Regrade(
        Platform platform, Instant postedAt, Instant seenFrom, Instant seenUntil, int was, int is, int lost) {
    /** Whether it was this grade that was seen just before a moment. */
    boolean isSeenBefore(Instant moment) {
        return seenFrom.isBefore(moment) && !seenUntil.isBefore(moment);
    }
}
