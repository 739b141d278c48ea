package nl.goedmaker.tickets;

import java.time.Instant;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.OrderLine;
import org.jspecify.annotations.Nullable;

/**
 * One complaint of one customer.
 *
 * @param complaintDue when it has to be dealt with; while its clock stands still, when that would have been. Only the clocks
 *     change it
 */
public record Ticket(
        long id,
        String reference,
        Customer customer,
        @Nullable OrderLine line,
        String subject,
        TicketType type,
        Channel channel,
        TicketStatus status,
        Instant openedAt,
        Instant firstReplyDue,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant complaintDue,
        @Nullable Instant snoozedUntil,
        @Nullable Instant closedAt,
        @Nullable Justified justified,
        @Nullable ReasonCode reason,
        Step step) {

    public boolean isClosed() {
        return status == TicketStatus.CLOSED;
    }

    public boolean waitsForFirstReply() {
        return firstRepliedAt == null && !isClosed();
    }
}
