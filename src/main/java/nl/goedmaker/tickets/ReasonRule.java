package nl.goedmaker.tickets;

import java.util.Optional;
import nl.goedmaker.text.Sentence;

/** Says which reasons may not stand beside money for a customer. */
@FunctionalInterface
public interface ReasonRule {
    /** Why money may not be given for this reason; empty when it may. */
    Optional<Sentence> objection(String reason);
}
