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
    /** What a reminder is for. */
    public enum Cause {
        /** What the owner wanted to be told. */
        OWN,
        /** An answer that is to be read again before it goes; over when it has gone. */
        REREAD,
        /** The customer has not answered; told only while an answer is waited for. */
        NO_ANSWER
    }

    /** What to do or, when that was left out, what the complaint is about. */
    public String words() {
        return text.isBlank() ? subject : text;
    }
}
