package nl.goedmaker.reviews.signals;

import java.util.Optional;

/** Looks for one thing. */
interface SignalRule {
    Optional<Signal> in(ReviewSnapshot snapshot);
}
