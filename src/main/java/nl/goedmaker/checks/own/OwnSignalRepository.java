package nl.goedmaker.checks.own;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.goedmaker.tickets.Ticket;

/** The owner’s own signals as kept, and the complaints that they count. */
public interface OwnSignalRepository {
    /** The oldest first. */
    List<OwnSignal> all();

    OwnSignal add(OwnRule rule);

    void change(long id, OwnRule rule);

    void remove(long id);

    /** The complaint itself, with all that was merged with it. */
    Counted complaint(Ticket ticket, Instant asOf);

    /**
     * Other complaints of its scope that came in by then, the newest first; not those merged with another.
     *
     * @param person the customers that are this one person
     * @param known the same, with everybody who shares anything with them
     */
    List<Counted> others(Ticket ticket, Scope scope, Set<Long> person, Set<Long> known, Instant asOf);

    /** References of the complaints that came in last, the newest first. */
    List<String> newest(int most);
}
