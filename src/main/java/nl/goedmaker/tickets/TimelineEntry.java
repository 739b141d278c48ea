package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.Set;

/**
 * Something that happened to a ticket.
 *
 * @param event for a {@link Kind#CHANGE}, the key of its sentence with the text as {@code {0}}; otherwise empty
 */
public record TimelineEntry(long id, Instant at, Kind kind, String event, String text) {
    public enum Kind {
        MESSAGE_IN,
        MESSAGE_OUT,
        NOTE,
        CHANGE
    }

    /** What customers do by themselves; everything else is done by the owner. */
    private static final Set<String> EVENTS_OF_CUSTOMERS = Set.of("cashback.event.claimed");

    /** Whether the customer did this; otherwise it was the owner. */
    public boolean isByCustomer() {
        return kind == Kind.MESSAGE_IN || EVENTS_OF_CUSTOMERS.contains(event);
    }

    /** Whether it is a note, which is nobody's business but the owner's. */
    public boolean isInternal() {
        return kind == Kind.NOTE;
    }
}
