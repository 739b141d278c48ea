package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.Optional;
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

    /**
     * What others may read of it: all, the fact without what the owner wrote for herself, or nothing. An event that is not
     * named here is hers alone.
     */
    public Optional<TimelineEntry> forOthers() {
        return switch (kind) {
            case MESSAGE_IN, MESSAGE_OUT -> Optional.of(this);
            case NOTE -> Optional.empty();
            case CHANGE -> changeForOthers();
        };
    }

    private Optional<TimelineEntry> changeForOthers() {
        return switch (event) {
            // their text is empty, a moment, an amount, a name that the program gave, or that of a file or of who wrote
            // a review
            case "tickets.event.opened",
                    "tickets.event.edited",
                    "tickets.event.answered",
                    "tickets.event.remedy",
                    "tickets.event.remedyDone",
                    "tickets.event.snoozed",
                    "tickets.event.snoozedForAnswer",
                    "tickets.event.woken",
                    "tickets.event.reminder",
                    "tickets.event.reopened",
                    "tickets.event.reopenedByCustomer",
                    "tickets.event.merged",
                    "tickets.event.mergedInto",
                    "tickets.event.apart",
                    "tickets.event.splitFrom",
                    "tickets.event.splitInto",
                    "cashback.event.offered",
                    "cashback.event.handedOut",
                    "cashback.event.revoked",
                    "cashback.event.claimed",
                    "payouts.event.exported",
                    "payouts.event.uploaded",
                    "payouts.event.notUploaded",
                    "payouts.event.again",
                    "reviews.event.replied",
                    "payouts.event.booked",
                    "attachments.event.added",
                    "attachments.event.came",
                    "attachments.event.removed" -> Optional.of(this);
            case "tickets.event.closed" -> Optional.of(ReasonCode.isBuiltIn(text) ? this : with(""));
            case "tickets.event.deadlineFirst", "tickets.event.deadlineComplaint" ->
                Optional.of(with(text.split(" ", 2)[0]));
            case "tickets.event.reminderDone", "payouts.event.returned" -> Optional.of(with(""));
            // tags, things to do, whether and why she pays, and whose review she takes this customer for
            default -> Optional.empty();
        };
    }

    private TimelineEntry with(String shorter) {
        return new TimelineEntry(id, at, kind, event, shorter);
    }
}
