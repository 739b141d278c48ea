package nl.goedmaker.reviews.removal;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.reviews.rules.RemovalGround;

/** What platforms were asked to take away, as kept. */
public interface RemovalRepository {
    /** The newest first. */
    List<Removal> of(long review);

    void add(long review, RemovalGround ground, String text, Instant at);

    void settle(long removal, Removal.Outcome outcome, Instant at);
}
