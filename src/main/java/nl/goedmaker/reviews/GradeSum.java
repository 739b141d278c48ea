package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Grades, counted and added up.
 *
 * @param tenths the sum of the grades, in tenths
 */
public record GradeSum(long count, long tenths) {
    static final GradeSum NONE = new GradeSum(0, 0);
    /** A hundred in a hundred, in tenths. */
    public static final int WHOLE = 1000;

    GradeSum plus(GradeSum other) {
        return new GradeSum(count + other.count, tenths + other.tenths);
    }

    /** Two decimals; only when there is a grade at all. */
    BigDecimal mean() {
        return mean(2, RoundingMode.HALF_UP);
    }

    BigDecimal mean(int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(tenths).divide(BigDecimal.valueOf(count * 10), decimals, rounding);
    }

    /** Whether the exact mean, not the rounded one, reaches a grade in tenths. */
    public boolean reaches(int goal) {
        return count > 0 && tenths >= goal * count;
    }

    /**
     * The fewest top grades that lift the mean to a goal: n grades with mean a, goal T and top grade M ask for
     * ⌈n (T − a) / (M − T)⌉ more, in whole numbers and so without rounding.
     *
     * @param goal in tenths, below the top
     * @param top the highest grade, in tenths
     */
    long topGradesTo(int goal, int top) {
        if (goal >= top) {
            throw new IllegalArgumentException("goal " + goal + " is not below " + top);
        }
        if (count == 0) {
            return 1;
        }
        return Math.max(0, Math.ceilDiv(count * goal - tenths, (long) top - goal));
    }
}
