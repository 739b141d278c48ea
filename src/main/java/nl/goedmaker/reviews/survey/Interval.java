package nl.goedmaker.reviews.survey;

/**
 * Between which figures the truth lies in 95 of 100 cases.
 *
 * @param low in whole points or percents
 */
public record Interval(long low, long high) {
    /** Standard deviations around the middle that hold 95 %. */
    static final double Z = 1.959964;
}
