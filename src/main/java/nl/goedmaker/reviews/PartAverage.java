package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The mean of what customers gave for one part of a review, over the reviews that count for the average of the platform. Another
 * overall grade later never changes it.
 *
 * @param part as it is kept: a name of the rules, or the words of the platform's own question
 */
public record PartAverage(String part, GradeSum sum) {
    /** On the platform's own scale; two decimals. */
    public BigDecimal value() {
        return sum.mean();
    }

    /** The same as it is read: one decimal. */
    public BigDecimal shown() {
        return sum.mean(1, RoundingMode.HALF_UP);
    }

    /** How many of the reviews have a grade for it. */
    public long count() {
        return sum.count();
    }
}
