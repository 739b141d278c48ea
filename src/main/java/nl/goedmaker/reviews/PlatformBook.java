package nl.goedmaker.reviews;

import java.util.List;

/** What is known of how platforms count, as the averages need it. */
public interface PlatformBook {
    /** The highest grade. */
    int scale(Platform platform);

    /** The figure a shop page shows first. */
    AverageRule average(Platform platform);

    /** What it shows beside it. */
    List<AverageRule> alsoShown(Platform platform);

    /** What customers grade beside the whole, in the order the platform asks for it. */
    List<String> parts(Platform platform);

    /** The lowest first. */
    List<Goal> goals(Platform platform);

    /** The lowest averages of the words beside an average, in tenths, the highest first; empty where there are none. */
    List<Integer> bands(Platform platform);
}
