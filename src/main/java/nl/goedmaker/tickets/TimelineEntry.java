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

    private static final Set<String> EVENTS_IN_OWN_WORDS = Set.of(
            "tickets.event.tagged",
            "tickets.event.untagged",
            "tickets.event.itemAdded",
            "tickets.event.itemChanged",
            "tickets.event.itemRemoved",
            "tickets.event.itemDone",
            "tickets.event.itemOpen",
            "payouts.event.approved",
            "payouts.event.held",
            "payouts.event.heldBecause",
            "payouts.event.released");

    /** Whether the customer did this; otherwise it was the owner. */
    public boolean isByCustomer() {
        return kind == Kind.MESSAGE_IN || EVENTS_OF_CUSTOMERS.contains(event);
    }

    /** Whether it is in the owner's words for herself, a note, a tag or why a payment waits, which are nobody's business but hers. */
    public boolean isInternal() {
        return kind == Kind.NOTE || EVENTS_IN_OWN_WORDS.contains(event);
    }
}
