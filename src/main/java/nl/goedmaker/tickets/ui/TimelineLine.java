package nl.goedmaker.tickets.ui;

import java.time.Clock;
import nl.goedmaker.text.Displayed;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.TicketEvents;
import nl.goedmaker.tickets.TimelineEntry;

/**
 * An entry of the timeline as it is shown.
 *
 * @param entry the entry itself
 * @param kind key of the kind's name
 * @param who key of who did it: the owner or the customer
 * @param at the moment, in the form of lists
 * @param text what was written; empty for a change
 * @param event the sentence of a change; with an empty key for what was written
 */
public record TimelineLine(TimelineEntry entry, String kind, String who, Displayed at, String text, Sentence event) {
    static TimelineLine of(TimelineEntry entry, Clock clock) {
        boolean change = entry.kind() == TimelineEntry.Kind.CHANGE;
        return new TimelineLine(
                entry,
                "tickets.timeline." + entry.kind(),
                entry.isByCustomer() ? "tickets.timeline.by.customer" : "tickets.timeline.by.owner",
                Moment.of(entry.at(), clock),
                change ? "" : entry.text(),
                change ? TicketEvents.sentence(entry, until -> Moment.of(until, clock)) : Sentence.of(""));
    }

    public boolean isChange() {
        return !event.key().isEmpty();
    }
}
