package nl.goedmaker.reviews;

import java.util.Arrays;
import java.util.List;

/**
 * An average that a platform asks of a shop, or rewards. Source: bol’s service standards and its conditions for a gold label, as
 * read in November 2026. The gold label asks more than the average alone.
 */
public enum Goal {
    BOL_NORM(Platform.BOL, 80),
    BOL_GOLD(Platform.BOL, 90);

    private final Platform platform;
    private final int tenths;

    Goal(Platform platform, int tenths) {
        this.platform = platform;
        this.tenths = tenths;
    }

    /** In tenths, on the platform's scale. */
    public int tenths() {
        return tenths;
    }

    /** The goals of a platform, the lowest first; the first is the norm, below which a shop gets into trouble. */
    static List<Goal> of(Platform platform) {
        return Arrays.stream(values()).filter(goal -> goal.platform == platform).toList();
    }
}
