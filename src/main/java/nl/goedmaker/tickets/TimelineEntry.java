package nl.goedmaker.tickets;

import java.time.Instant;

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
}
