package nl.goedmaker.checks;

import java.time.Instant;

/** Takes away what was noted while complaints were looked into. */
public interface RetentionRepository {
    /**
     * Takes away answers and notes of complaints that were closed before a moment, with what the journal keeps of them and of any
     * written before that moment, so that no undo brings them back.
     *
     * @return of how many complaints there was something
     */
    int forget(Instant closedBefore);
}
