package nl.goedmaker.reviews;

/**
 * An average that a platform asks of a shop, or rewards.
 *
 * @param tenths on the platform's scale
 */
public record Goal(Kind kind, int tenths) {
    /** From the lowest to the highest. */
    public enum Kind {
        /** Below it a shop gets into trouble. */
        NORM,
        /** What the best shops reach. */
        TOP,
        /** What a label asks, beside other things. */
        GOLD
    }
}
