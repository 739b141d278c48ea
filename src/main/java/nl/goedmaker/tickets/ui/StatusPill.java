package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Instant;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.time.Due;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands: the time left for the first answer or, once that was given, who has to move.
 *
 * @param style the pill's colour as a style class; empty for grey
 */
public record StatusPill(Sentence text, String style) {
    /** The time left until a first answer is due: red when it presses or is late, orange when it is near, else grey. */
    static StatusPill until(Instant due, Instant now) {
        Due left = Due.of(due, now);
        String style = switch (left.urgency()) {
            case LATE, SOON -> "red";
            case NEAR -> "orange";
            case CALM -> "";
        };
        return new StatusPill(left.sentence(), style);
    }

    static StatusPill of(TicketRow row, Clock clock) {
        return of(row.status(), row.firstReplyDue(), row.firstRepliedAt(), row.snoozedUntil(), clock);
    }

    static StatusPill of(Ticket ticket, Clock clock) {
        return of(ticket.status(), ticket.firstReplyDue(), ticket.firstRepliedAt(), ticket.snoozedUntil(), clock);
    }

    private static StatusPill of(
            TicketStatus status, Instant due, @Nullable Instant replied, @Nullable Instant snoozed, Clock clock) {
        Instant now = clock.instant();
        if (status == TicketStatus.CLOSED) {
            return new StatusPill(Sentence.of("tickets.status.CLOSED"), "");
        }
        boolean cameBackEarly = snoozed != null
                && replied == null
                && due.isBefore(snoozed)
                && Due.of(due, now).urgency() != Due.Urgency.CALM;
        if (snoozed != null && snoozed.isAfter(now) && !cameBackEarly) {
            return new StatusPill(Sentence.of("tickets.due.later", Moment.of(snoozed, clock)), "");
        }
        if (replied == null) {
            return until(due, now);
        }
        return status == TicketStatus.WAITING
                ? new StatusPill(Sentence.of("tickets.status.WAITING"), "")
                : new StatusPill(Sentence.of("tickets.due.yourTurn"), "blue");
    }
}
