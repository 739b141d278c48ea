package nl.goedmaker.reviews.rules;

/** Whether a platform allows a reward for a review at all; never for a certain grade, and Goedmaker helps with none. */
public enum IncentiveRule {
    FORBIDDEN,
    /** When the review says so, and whatever the grade. */
    DISCLOSED
}
