package nl.goedmaker.reviews.rules;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.reviews.Platform;

/** What the owner says instead of the rules that come with the program, as kept. */
public interface OverruledRepository {
    List<Kept> all();

    void put(Platform platform, Statement statement, String value, String reason, Instant at);

    void remove(Platform platform, Statement statement);

    /** Whether there are reviews of a platform. */
    boolean hasReviews(Platform platform);

    record Kept(Platform platform, Statement statement, String value, String reason, Instant at) {}
}
