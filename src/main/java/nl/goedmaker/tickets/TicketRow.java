package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as a list shows it.
 *
 * @param waitingSince when it last became somebody else's turn, or when it came in
 * @param complaintDue when it has to be dealt with; while its clock stands still, when that would have been
 * @param moneyOpen what may still have to be paid
 * @param tags by name
 */
public record TicketRow(
        long id,
        String reference,
        long customerId,
        String customerName,
        @Nullable String orderNumber,
        String subject,
        TicketStatus status,
        TicketType type,
        Channel channel,
        Instant openedAt,
        Instant waitingSince,
        Instant firstReplyDue,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant complaintDue,
        @Nullable Instant snoozedUntil,
        Money moneyOpen,
        List<String> tags) {}
