package nl.goedmaker.checks.evidence;

import java.time.Instant;
import nl.goedmaker.tickets.Ticket;

/** Gathers everything that is looked at for one complaint. */
@FunctionalInterface
public interface CaseFiles {
    /** @param asOf what came or was decided later is left out */
    CaseFile of(Ticket ticket, Instant asOf);
}
