package nl.goedmaker.reviews;

import nl.goedmaker.text.Sentence;

/**
 * Where something stands in a file, as a person can find it again.
 *
 * @param number of the line in the file or, where lines say nothing, of the review; from 1 on
 */
public record Place(Unit unit, int number) {
    /** What is counted. */
    public enum Unit {
        LINE,
        REVIEW
    }

    public static Place line(int number) {
        return new Place(Unit.LINE, number);
    }

    public static Place review(int number) {
        return new Place(Unit.REVIEW, number);
    }

    /** {@code regel 4}, within a sentence. */
    public Sentence within() {
        return Sentence.of("reviews.place." + unit, number);
    }

    /** {@code Regel 4}, where a sentence begins. */
    public Sentence first() {
        return Sentence.of("reviews.place.first." + unit, number);
    }
}
