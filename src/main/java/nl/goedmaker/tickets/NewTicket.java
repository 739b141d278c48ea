package nl.goedmaker.tickets;

import java.time.Instant;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it comes in.
 *
 * @param subject may be blank: then the first words of the text serve
 * @param text what the customer wrote or said; may be blank
 * @param receivedAt when it came in; {@code null} means now
 */
public record NewTicket(
        String customerName,
        @Nullable String email,
        @Nullable String phone,
        String country,
        Language language,
        Purchase purchase,
        Channel channel,
        TicketType type,
        String subject,
        String text,
        @Nullable Instant receivedAt) {}
