package nl.goedmaker.replies;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineEntry;

/** Gathers what a ticket knows that an answer to it is held against. */
final class TicketFacts {
    private static final int MOST_EARLIER = 50;

    private final DraftRepository drafts;
    private final Tickets tickets;
    private final Cashbacks cashbacks;
    private final Settings settings;
    private final Clock clock;

    TicketFacts(DraftRepository drafts, Tickets tickets, Cashbacks cashbacks, Settings settings, Clock clock) {
        this.drafts = drafts;
        this.tickets = tickets;
        this.cashbacks = cashbacks;
        this.settings = settings;
        this.clock = clock;
    }

    ReplyFacts of(Ticket ticket) {
        Customer customer = ticket.customer();
        List<String> contacts = new ArrayList<>();
        if (customer.email() != null) {
            contacts.add(customer.email());
        }
        if (customer.phone() != null) {
            contacts.add(customer.phone());
        }
        String complaint = tickets.timeline(ticket).stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.MESSAGE_IN)
                .findFirst()
                .map(TimelineEntry::text)
                .orElse("");
        String[] words = customer.name().strip().split("\\s+");
        OrderLine line = ticket.line();
        Shop shop = settings.shop();
        return new ReplyFacts(
                        customer.firstName(),
                        words.length > 1 ? words[words.length - 1] : "",
                        line == null || line.orderNumber().isEmpty() ? Set.of() : Set.of(line.orderNumber()),
                        contacts,
                        complaint)
                .with(agreed(ticket))
                .with(new ReplyFacts.Sender(
                        shop.ownerName(), shop.email().isBlank() ? List.of() : List.of(shop.email())))
                .after(drafts.sentTo(ticket, MOST_EARLIER, clock.getZone()));
    }

    /** The newest remedy of each kind counts; of cashbacks the ones that are open or were paid. */
    private ReplyFacts.Agreed agreed(Ticket ticket) {
        EnumSet<RemedyKind> kinds = EnumSet.noneOf(RemedyKind.class);
        EnumSet<Basis> bases = EnumSet.noneOf(Basis.class);
        List<Money> amounts = new ArrayList<>();
        for (Remedy remedy : tickets.remedies(ticket)) {
            kinds.add(remedy.kind());
            if (remedy.kind() != RemedyKind.EXPLANATION) {
                bases.add(remedy.basis());
            }
            Money amount = remedy.amount();
            if (amount != null) {
                amounts.add(amount);
            }
        }
        for (Cashback cashback : cashbacks.ofTicket(ticket)) {
            boolean counts = cashback.state() == CashbackState.OFFERED || cashback.state() == CashbackState.PAID;
            if (counts) {
                kinds.add(RemedyKind.CASHBACK);
                bases.add(cashback.basis());
                if (!amounts.contains(cashback.amount())) {
                    amounts.add(cashback.amount());
                }
            }
        }
        OrderLine line = ticket.line();
        return new ReplyFacts.Agreed(
                kinds, bases, amounts, line == null ? null : line.price(), tickets.goodwillLimit(ticket));
    }
}
