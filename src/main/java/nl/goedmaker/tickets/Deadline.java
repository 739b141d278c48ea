package nl.goedmaker.tickets;

import java.time.Instant;
import nl.goedmaker.customers.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A complaint with what has to be done in time for it.
 *
 * @param kind what has to be done
 * @param due when that runs out
 * @param reminder what the owner wanted to be told of it by now besides, which may be blank; {@code null} for nothing
 */
public record Deadline(
        String reference,
        String customerName,
        @Nullable String orderNumber,
        String subject,
        Channel channel,
        ClockRule.Kind kind,
        Instant due,
        @Nullable String reminder) {}
