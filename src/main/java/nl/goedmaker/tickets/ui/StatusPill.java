package nl.goedmaker.tickets.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.tickets.Pressure;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.time.CountedTime;
import nl.goedmaker.time.Due;
import org.jspecify.annotations.Nullable;

/**
 * How a ticket stands: the time left for the first answer or, once that was given, who has to move. When the time for the whole
 * complaint runs out, that is told instead.
 *
 * @param style the pill's colour as a style class; empty for grey
 */
public record StatusPill(Sentence text, String style) {
    /** The time left: red when it presses or is late, orange when it is near, else grey. */
    static StatusPill until(Pressure pressure, Instant now) {
        String style = switch (pressure.urgency()) {
            case LATE, SOON -> "red";
            case NEAR -> "orange";
            case CALM -> "";
        };
        return new StatusPill(Due.of(pressure.due(), now).sentence(), style);
    }

    static StatusPill of(TicketRow row, @Nullable CountedTime working, Clock clock) {
        return of(row.status(), row.snoozedUntil(), Pressure.of(row, working, clock.instant()), clock);
    }

    static StatusPill of(Ticket ticket, @Nullable CountedTime working, Clock clock) {
        return of(ticket.status(), ticket.snoozedUntil(), Pressure.of(ticket, working, clock.instant()), clock);
    }

    private static StatusPill of(
            TicketStatus status, @Nullable Instant snoozed, Optional<Pressure> pressure, Clock clock) {
        Instant now = clock.instant();
        if (status == TicketStatus.CLOSED) {
            return new StatusPill(Sentence.of("tickets.status.CLOSED"), "");
        }
        if (snoozed != null && snoozed.isAfter(now)) {
            return new StatusPill(Sentence.of("tickets.due.later", Moment.of(snoozed, clock)), "");
        }
        return pressure.filter(clocked ->
                        clocked.kind() == ClockRule.Kind.FIRST_REPLY || clocked.urgency() != Due.Urgency.CALM)
                .map(clocked -> until(clocked, now))
                .orElseGet(() -> status == TicketStatus.WAITING
                        ? new StatusPill(Sentence.of("tickets.status.WAITING"), "")
                        : new StatusPill(Sentence.of("tickets.due.yourTurn"), "blue"));
    }
}
