package nl.goedmaker.reviews;

import java.util.List;

/** The word a platform puts beside an average. */
public enum Band {
    VERY_GOOD,
    GOOD,
    FAIR,
    SUFFICIENT,
    POOR;

    /** @param limits the lowest averages of all but the last band, in tenths, the highest first */
    static Band of(GradeSum sum, List<Integer> limits) {
        for (int i = 0; i < limits.size(); i++) {
            if (sum.reaches(limits.get(i))) {
                return values()[i];
            }
        }
        return POOR;
    }
}
