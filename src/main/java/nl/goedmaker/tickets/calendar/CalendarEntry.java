package nl.goedmaker.tickets.calendar;

import java.time.Instant;

/**
 * A moment for a calendar.
 *
 * @param uid the same for the same thing, so that a calendar replaces it instead of showing it twice
 * @param at when it begins; to the second
 * @param summary one line
 * @param description may have more lines; may be blank
 */
public record CalendarEntry(String uid, Instant at, String summary, String description) {}
