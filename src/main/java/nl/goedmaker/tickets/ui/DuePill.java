package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands: the time left for the first answer or, once that was given, who has to move.
 *
 * @param style the pill's colour as a style class; empty for grey
 */
public record DuePill(Sentence text, String style) {
    private static final Duration URGENT = Duration.ofHours(4);
    private static final Duration SOON = Duration.ofHours(12);

    /** The time left until a first answer is due: red under 4 hours or late, orange under 12, grey otherwise. */
    public static DuePill until(Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        if (left.isNegative()) {
            return new DuePill(late(left.negated()), "red");
        }
        String style = left.compareTo(URGENT) < 0 ? "red" : left.compareTo(SOON) < 0 ? "orange" : "";
        return new DuePill(
                left.toHours() == 0
                        ? Sentence.of("tickets.due.minutes", left.toMinutes())
                        : Sentence.of("tickets.due.hours", left.toHours(), "%02d".formatted(left.toMinutesPart())),
                style);
    }

    private static Sentence late(Duration late) {
        if (late.toHours() == 0) {
            return Sentence.of("tickets.due.lateMinutes", late.toMinutes());
        }
        return late.toDays() == 0
                ? Sentence.of("tickets.due.lateHours", late.toHours())
                : Sentence.of("tickets.due.lateDays", late.toDays());
    }

    static DuePill of(TicketRow row, Clock clock) {
        return of(row.status(), row.firstReplyDue(), row.firstRepliedAt(), row.snoozedUntil(), clock);
    }

    static DuePill of(Ticket ticket, Clock clock) {
        return of(ticket.status(), ticket.firstReplyDue(), ticket.firstRepliedAt(), ticket.snoozedUntil(), clock);
    }

    private static DuePill of(
            TicketStatus status, Instant due, @Nullable Instant replied, @Nullable Instant snoozed, Clock clock) {
        Instant now = clock.instant();
        if (status == TicketStatus.CLOSED) {
            return new DuePill(Sentence.of("tickets.status.CLOSED"), "");
        }
        if (snoozed != null && snoozed.isAfter(now)) {
            return new DuePill(Sentence.of("tickets.due.later", Moment.of(snoozed, clock)), "");
        }
        if (replied == null) {
            return until(due, now);
        }
        return status == TicketStatus.WAITING
                ? new DuePill(Sentence.of("tickets.status.WAITING"), "")
                : new DuePill(Sentence.of("tickets.due.yourTurn"), "blue");
    }
}
