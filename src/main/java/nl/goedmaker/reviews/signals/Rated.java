package nl.goedmaker.reviews.signals;

import java.time.Instant;

/**
 * A review, as far as signals need it.
 *
 * @param grade in tenths
 * @param scale the highest grade
 */
public record Rated(long id, String author, int grade, int scale, Instant postedAt) {
    /** At most half of the highest grade; the border is our own. */
    public boolean isLow() {
        return grade * 2 <= scale * 10;
    }

    /** One star of five: the lowest fifth of the scale. */
    public boolean isLowest() {
        return isLowest(grade);
    }

    /** The same for the grade of a part. */
    boolean isLowest(int part) {
        return part * 5 <= scale * 10;
    }
}
