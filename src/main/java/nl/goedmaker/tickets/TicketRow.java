package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.customers.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as a list shows it.
 *
 * @param tags by name
 */
public record TicketRow(
        long id,
        String reference,
        String customerName,
        @Nullable String orderNumber,
        String subject,
        TicketStatus status,
        TicketType type,
        Channel channel,
        Instant openedAt,
        Instant firstReplyDue,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant snoozedUntil,
        List<String> tags) {}
