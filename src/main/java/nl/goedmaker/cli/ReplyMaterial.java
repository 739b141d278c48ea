package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.replies.Placeholder;
import nl.goedmaker.replies.ReplyFacts;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TimelineEntry;

/** What a ticket gives to the answer that is written for it. */
public final class ReplyMaterial {
    private final Services services;

    public ReplyMaterial(Services services) {
        this.services = services;
    }

    /** What the reader compares an answer with. */
    public ReplyFacts facts(Ticket ticket) {
        Customer customer = ticket.customer();
        String name = customer.name().strip();
        int space = name.indexOf(' ');
        OrderLine line = ticket.line();
        List<String> contacts = new ArrayList<>(Stream.of(customer.email(), customer.phone())
                .flatMap(Stream::ofNullable)
                .toList());
        services.payouts().ofTicket(ticket.reference()).stream()
                .map(Payout::iban)
                .forEach(iban -> contacts.add(iban.value()));
        return new ReplyFacts(
                customer.firstName(),
                space < 0 ? "" : name.substring(space + 1).strip(),
                line == null || line.orderNumber().isBlank() ? Set.of() : Set.of(line.orderNumber()),
                contacts,
                services.tickets().timeline(ticket).stream()
                        .filter(entry -> entry.kind() == TimelineEntry.Kind.MESSAGE_IN)
                        .map(TimelineEntry::text)
                        .collect(Collectors.joining("\n\n")));
    }

    /** What goes into a template's places; what is not known stays out and is asked for. */
    public Map<Placeholder, String> values(Ticket ticket, Language language) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        Shop shop = services.settings().shop();
        values.put(Placeholder.CUSTOMER_FIRST_NAME, ticket.customer().firstName());
        values.put(Placeholder.SHOP_NAME, shop.name());
        values.put(Placeholder.SHOP_OWNER_NAME, shop.ownerName());
        OrderLine line = ticket.line();
        if (line != null) {
            values.put(Placeholder.ORDER_NUMBER, line.orderNumber());
            values.put(Placeholder.ARTICLE_NAME, line.articleName().isBlank() ? line.article() : line.articleName());
        }
        services.tickets().remedies(ticket).stream()
                .map(Remedy::promisedOn)
                .flatMap(Stream::ofNullable)
                .reduce((earlier, later) -> later)
                .ifPresent(day -> values.put(Placeholder.PROMISE_DATE, Dates.day(day, language)));
        services.cashbacks().ofTicket(ticket).stream()
                .filter(cashback -> cashback.state() != CashbackState.REVOKED
                        && cashback.state() != CashbackState.EXPIRED)
                .reduce((earlier, later) -> later)
                .ifPresent(cashback -> put(values, cashback, language));
        return values;
    }

    private static void put(Map<Placeholder, String> values, Cashback cashback, Language language) {
        values.put(Placeholder.CASHBACK_AMOUNT, cashback.amount().display(language));
        values.put(Placeholder.CASHBACK_CODE, cashback.code().display());
        values.put(Placeholder.CASHBACK_VALID_UNTIL, Dates.day(cashback.expiresOn(), language));
    }
}
