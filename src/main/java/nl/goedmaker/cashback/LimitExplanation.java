package nl.goedmaker.cashback;

import java.math.BigDecimal;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.GoodwillLimit;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import org.jspecify.annotations.Nullable;

/** Says in a sentence how much goodwill a ticket gets without a reason, and where that amount comes from. */
public final class LimitExplanation {
    private final Tickets tickets;
    private final Settings settings;

    public LimitExplanation(Tickets tickets, Settings settings) {
        this.tickets = tickets;
        this.settings = settings;
    }

    public Sentence of(Ticket ticket) {
        Money limit = tickets.goodwillLimit(ticket);
        if (limit == null) {
            return Sentence.of("cashback.limit.noPrice");
        }
        OrderLine line = ticket.line();
        String category = line == null ? null : line.category();
        Money price = line == null ? null : line.price();
        GoodwillLimit rule = rule(category);
        Sentence name =
                category == null ? Sentence.of("cashback.limit.name") : Sentence.of("cashback.limit.nameOf", category);
        if (price == null || !limit.equals(price.share(rule.basisPoints()))) {
            return Sentence.of("cashback.limit.most", name, limit);
        }
        BigDecimal percent = BigDecimal.valueOf(rule.basisPoints(), 2);
        return Sentence.of("cashback.limit.share", name, limit, percent, price);
    }

    private GoodwillLimit rule(@Nullable String category) {
        return settings.categories().stream()
                .filter(limit -> limit.name().equalsIgnoreCase(category))
                .map((CategoryLimit limit) -> new GoodwillLimit(limit.basisPoints(), limit.most()))
                .findFirst()
                .orElse(GoodwillLimit.DEFAULT);
    }
}
