package nl.goedmaker.reviews.signals;

import java.util.Optional;

/** Reads what signals need. */
public interface SignalRepository {
    /** Empty when there is no such review. */
    Optional<ReviewSnapshot> snapshot(long review);
}
