package nl.goedmaker.tickets;

import java.util.List;

/** The owner's own reasons as kept. */
public interface ReasonRepository {
    /** By name. */
    List<Reasons.Own> own();

    /** Adds a reason, or changes the one with its code. */
    void put(ReasonCode reason, boolean retired);
}
