package nl.goedmaker.checks.own;

import java.time.Instant;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as own signals see it: nothing in it says who complained.
 *
 * @param price what the article was sold for; {@code null} when that is not known
 * @param daysAfterDelivery {@code null} when the day of delivery is not known
 * @param category blank when it is not known
 * @param justified {@code null} while it is open, and of the complaint that is looked into
 * @param text what the customer wrote
 */
public record Counted(
        String reference,
        Instant openedAt,
        TicketType type,
        Channel channel,
        @Nullable Money price,
        @Nullable Long daysAfterDelivery,
        String category,
        @Nullable Justified justified,
        String text) {}
