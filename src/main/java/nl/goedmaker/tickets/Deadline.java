package nl.goedmaker.tickets;

import java.time.Instant;
import nl.goedmaker.customers.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with what has to be done in time for it.
 *
 * @param kind what has to be done
 * @param due when that runs out
 */
public record Deadline(
        String reference,
        String customerName,
        @Nullable String orderNumber,
        String subject,
        Channel channel,
        ClockRule.Kind kind,
        Instant due) {
    /** The first answer of a complaint that has none yet. */
    public static Deadline firstReply(TicketRow row) {
        return new Deadline(
                row.reference(),
                row.customerName(),
                row.orderNumber(),
                row.subject(),
                row.channel(),
                ClockRule.Kind.FIRST_REPLY,
                row.firstReplyDue());
    }
}
