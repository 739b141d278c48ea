package nl.goedmaker.replies;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Drafts, as kept, and how often each template was sent. */
public interface DraftRepository {
    Optional<Draft> find(long ticket);

    void save(long ticket, Draft draft, Instant at);

    void delete(long ticket);

    /** How many answers were sent with each template, by its id. */
    Map<String, Integer> used();

    void countUse(String template);
}
