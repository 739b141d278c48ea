package nl.goedmaker.insights;

import java.time.Instant;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.tickets.TicketType;

/** A complaint behind a number. */
public record FigureRow(
        long id,
        String reference,
        String customer,
        String subject,
        TicketType type,
        TicketStatus status,
        Instant openedAt) {}
