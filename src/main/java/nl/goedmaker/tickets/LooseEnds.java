package nl.goedmaker.tickets;

import java.util.List;

/** What a feature has running for a ticket. An interface, because tickets do not know the features that stand on them. */
@FunctionalInterface
public interface LooseEnds {
    List<LooseEnd> of(Ticket ticket);
}
