package nl.goedmaker.tickets;

import java.time.Instant;

/**
 * Something the owner wants to be told of at a moment.
 *
 * @param reference of its complaint
 * @param subject of its complaint
 * @param text what to do; may be blank
 */
public record Reminder(long id, String reference, String subject, Instant at, String text) {
    /** What to do or, when that was left out, what the complaint is about. */
    public String words() {
        return text.isBlank() ? subject : text;
    }
}
