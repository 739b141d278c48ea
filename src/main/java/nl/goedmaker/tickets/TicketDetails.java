package nl.goedmaker.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.CustomerRepository;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import org.jspecify.annotations.Nullable;

/** What is noted of a ticket when it comes in, and corrected later: who, what was bought, what it is about. */
final class TicketDetails {
    static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_SUBJECT = 300;

    private final TicketRepository repository;
    private final CustomerRepository customers;
    private final TicketClocks clocks;
    private final Journal journal;
    private final Clock clock;

    TicketDetails(
            TicketRepository repository,
            CustomerRepository customers,
            TicketClocks clocks,
            Journal journal,
            Clock clock) {
        this.repository = repository;
        this.customers = customers;
        this.clocks = clocks;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such ticket */
    Ticket get(String reference) {
        return repository
                .find(reference.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Refusal.badInput("tickets.unknown", reference));
    }

    /** @throws Refusal when the name is missing or something lies in the future */
    Ticket open(NewTicket ticket) {
        if (ticket.customerName().isBlank()) {
            throw Refusal.badInput("tickets.new.nameMissing");
        }
        if (ticket.text().length() > LONGEST_TEXT) {
            throw Refusal.badInput("tickets.new.textTooLong", LONGEST_TEXT);
        }
        requireLength(ticket.customerName(), 200);
        requireLengths(ticket.address());
        requireUsable(ticket.purchase());
        Instant now = clock.instant();
        Instant received = ticket.receivedAt() == null ? now : ticket.receivedAt();
        if (received.isAfter(now.plus(Duration.ofMinutes(5)))) {
            throw Refusal.badInput("tickets.new.receivedInFuture");
        }
        requireDelivered(ticket.purchase().deliveredOn());
        int year = received.atZone(zone()).getYear();
        return journal.change(Change.of("tickets.change.open", ticket.title()), () -> {
            Customer customer = customer(ticket, now);
            OrderLine line = customers.lineOf(ticket.purchase(), customer, ticket.channel());
            String reference = repository.nextReference(year);
            long id = repository.add(
                    reference,
                    ticket,
                    customer,
                    line,
                    ticket.title(),
                    received,
                    clocks.firstReplyDue(ticket.channel(), received),
                    clocks.complaintDue(ticket.channel(), received));
            if (ticket.text().isBlank()) {
                repository.addEntry(id, received, Kind.CHANGE, "tickets.event.opened", "");
            } else {
                repository.addEntry(
                        id, received, Kind.MESSAGE_IN, "", ticket.text().strip());
            }
            return get(reference);
        });
    }

    private void requireDelivered(@Nullable LocalDate delivered) {
        if (delivered != null && delivered.isAfter(today().plusDays(1))) {
            throw Refusal.badInput("tickets.new.deliveredInFuture", delivered);
        }
    }

    private static void requireLengths(Address address) {
        requireLength(address.street(), 200);
        requireLength(address.postcode(), 20);
        requireLength(address.city(), 100);
    }

    private static void requireUsable(Purchase purchase) {
        if (purchase.supplier() != null && purchase.article() == null) {
            throw Refusal.badInput("tickets.new.supplierWithoutArticle");
        }
        requireLength(purchase.batch(), 80);
        requireLength(purchase.supplier(), 120);
        requireLength(purchase.orderNumber(), 80);
        requireLength(purchase.article(), 80);
        requireLength(purchase.category(), 60);
    }

    /** @throws Refusal when more is typed than a field holds */
    static void requireLength(@Nullable String typed, int most) {
        if (typed != null && typed.strip().length() > most) {
            throw Refusal.badInput(
                    "tickets.new.tooLong",
                    typed.strip().substring(0, typed.strip().offsetByCodePoints(0, 20)) + "…",
                    most);
        }
    }

    private Customer customer(NewTicket ticket, Instant now) {
        String name = ticket.customerName().strip();
        return (ticket.email() == null ? customers.findByNameAlone(name) : customers.findByEmail(ticket.email()))
                .map(known -> completed(known, ticket))
                .orElseGet(() -> customers.add(
                        name,
                        ticket.email(),
                        ticket.phone(),
                        ticket.country(),
                        ticket.language(),
                        ticket.address(),
                        now));
    }

    /** What was not known yet of somebody is; what was stays until it is corrected. */
    private Customer completed(Customer known, NewTicket ticket) {
        boolean moreAddress = ticket.address().isKnown() && !known.address().isKnown();
        boolean morePhone = ticket.phone() != null && known.phone() == null;
        if (!moreAddress && !morePhone) {
            return known;
        }
        Customer more = new Customer(
                known.id(),
                known.name(),
                known.email(),
                morePhone ? ticket.phone() : known.phone(),
                known.country(),
                known.language(),
                moreAddress ? ticket.address() : known.address());
        customers.update(more);
        return more;
    }

    /**
     * Corrects what was noted of a ticket, its customer and what was bought, in one step.
     *
     * @throws Refusal when the name is missing or the delivery lies in the future
     */
    void correct(
            Ticket ticket, Customer customer, Purchase purchase, String subject, TicketType type, Channel channel) {
        if (customer.name().isBlank()) {
            throw Refusal.badInput("tickets.new.nameMissing");
        }
        requireLength(customer.name(), 200);
        requireLength(subject, LONGEST_SUBJECT);
        requireLengths(customer.address());
        requireUsable(purchase);
        requireDelivered(purchase.deliveredOn());
        journal.change(Change.of("tickets.change.edit", ticket.reference()), () -> {
            customers.update(customer);
            OrderLine line = customers.correctLine(purchase, customer, channel);
            Ticket now = get(ticket.reference());
            String about = subject.isBlank() ? now.subject() : subject.strip();
            TicketChange change = TicketChange.of(now).about(about, type, channel, line);
            if (channel != now.channel()) {
                change.due(clocks.moved(now, channel));
            }
            repository.update(change.done());
            repository.addEntry(now.id(), clock.instant(), Kind.CHANGE, "tickets.event.edited", "");
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
