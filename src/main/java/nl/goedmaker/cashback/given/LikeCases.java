package nl.goedmaker.cashback.given;

import java.util.Optional;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints are like one: the others of the same type, about a piece of the same category in the same range of prices,
 * as far as these are asked for. They are closed, or something was given already. What was merged counts with the complaint it
 * became; what was revoked counts nowhere.
 *
 * @param except the complaint that is compared with; it is never among them
 * @param type {@code null} for all types
 * @param band {@code null} for all prices, also unknown ones
 * @param category {@code null} for all categories, also unknown ones
 */
public record LikeCases(
        long except,
        @Nullable TicketType type,
        @Nullable PriceBand band,
        @Nullable String category) {
    /** As much like it as is known. */
    public static LikeCases of(Ticket ticket) {
        OrderLine line = ticket.line();
        Money price = line == null ? null : line.price();
        return new LikeCases(
                ticket.id(),
                ticket.type(),
                price == null ? null : PriceBand.of(price),
                line == null ? null : line.category());
    }

    /** The same with one likeness less: first without the category, then without the price, then without the type. */
    public Optional<LikeCases> wider() {
        if (category != null) {
            return Optional.of(new LikeCases(except, type, band, null));
        }
        if (band != null) {
            return Optional.of(new LikeCases(except, type, null, null));
        }
        return type == null ? Optional.empty() : Optional.of(new LikeCases(except, null, null, null));
    }
}
