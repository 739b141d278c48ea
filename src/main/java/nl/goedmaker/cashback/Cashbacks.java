package nl.goedmaker.cashback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.RemedyRules;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketRepository;
import nl.goedmaker.tickets.Tickets;
import org.jspecify.annotations.Nullable;

/** Offers, hands out and revokes cashbacks. */
public final class Cashbacks {
    /** How long a code is good. */
    public static final int VALID_MONTHS = 3;

    private final CashbackRepository repository;
    private final TicketRepository ticketRepository;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;
    private final RandomGenerator random;

    /** @param random a source that nobody can guess, {@link java.security.SecureRandom} in the program */
    public Cashbacks(
            CashbackRepository repository,
            TicketRepository ticketRepository,
            Tickets tickets,
            Journal journal,
            Clock clock,
            RandomGenerator random) {
        this.repository = repository;
        this.ticketRepository = ticketRepository;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Offers an amount under a new code.
     *
     * @throws Refusal when a rule speaks against it: the limit, the consent, the channel, a closed ticket, a reason
     *     about a review
     */
    public Cashback offer(Ticket ticket, Offer offer) {
        if (ticket.isClosed()) {
            throw Refusal.badInput("cashback.offer.closed", ticket.reference());
        }
        if (ticket.channel() == Channel.BOL && offer.reason().isBlank()) {
            throw Refusal.no("cashback.offer.bol");
        }
        tickets.requireFair(offer.reason());
        NewRemedy remedy = new NewRemedy(
                RemedyKind.CASHBACK,
                offer.basis(),
                offer.amount(),
                null,
                offer.reason().strip(),
                offer.consent());
        RemedyRules.objection(remedy, tickets.goodwillLimit(ticket), false).ifPresent(objection -> {
            throw new Refusal(Refusal.Kind.NO, objection);
        });
        requireWithinLimit(ticket, offer);
        requireWithinPrice(ticket, offer);
        return journal.change(Change.of("cashback.change.offer", ticket.reference()), () -> {
            CashbackCode code = unusedCode();
            long remedyId = ticketRepository.addRemedy(ticket.id(), remedy, clock.instant());
            repository.add(ticket.id(), remedyId, code, offer, clock.instant(), today().plusMonths(VALID_MONTHS));
            tickets.event(ticket, "cashback.event.offered", offer.amount().decimal());
            return get(code);
        });
    }

    /** The limit holds for everything a ticket gets out of goodwill, not for each offer apart. */
    private void requireWithinLimit(Ticket ticket, Offer offer) {
        Money limit = tickets.goodwillLimit(ticket);
        if (offer.basis() != Basis.GOODWILL || limit == null || !offer.reason().isBlank()) {
            return;
        }
        Money before = alive(ticket, true);
        Money total = before.plus(offer.amount());
        if (total.compareTo(limit) > 0) {
            throw Refusal.no("cashback.offer.aboveLimitInAll", total, limit, before);
        }
    }

    /** Whatever the ground, giving back more than the article cost is a slip of the pen unless a reason says otherwise. */
    private void requireWithinPrice(Ticket ticket, Offer offer) {
        OrderLine line = ticket.line();
        Money price = line == null ? null : line.price();
        if (price == null || !offer.reason().isBlank()) {
            return;
        }
        Money before = alive(ticket, false);
        Money total = before.plus(offer.amount());
        if (total.compareTo(price) > 0) {
            throw before.equals(Money.ZERO)
                    ? Refusal.no("cashback.offer.abovePrice", total, price)
                    : Refusal.no("cashback.offer.abovePriceInAll", total, price, before);
        }
    }

    /** What was offered before and still counts. */
    private Money alive(Ticket ticket, boolean goodwillOnly) {
        return ofTicket(ticket).stream()
                .filter(given -> !goodwillOnly || given.basis() == Basis.GOODWILL)
                .filter(given -> given.state() != CashbackState.REVOKED && given.state() != CashbackState.EXPIRED)
                .map(Cashback::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private CashbackCode unusedCode() {
        CashbackCode code = CashbackCode.random(random);
        while (!repository.reserve(code)) {
            code = CashbackCode.random(random);
        }
        return code;
    }

    /** @throws Refusal when nothing was ever offered under this code */
    public Cashback get(CashbackCode code) {
        return repository
                .find(code, today())
                .orElseThrow(() -> Refusal.badInput("cashback.code.unknown", code.display()));
    }

    public List<Cashback> ofTicket(Ticket ticket) {
        return repository.ofTicket(ticket.id(), today());
    }

    public List<Cashback> page(@Nullable CashbackState state, @Nullable Cashback after, int size) {
        return repository.page(state, after, size, today());
    }

    public long count(@Nullable CashbackState state) {
        return repository.count(state, today());
    }

    /** @throws Refusal when it has been claimed, paid, revoked or has expired */
    public void revoke(Cashback cashback) {
        Cashback now = get(cashback.code());
        if (now.state() != CashbackState.OFFERED) {
            throw Refusal.badInput("cashback.revoke.notOffered", now.code().display(), stateName(now));
        }
        journal.change(Change.of("cashback.change.revoke", now.code().display()), () -> {
            repository.revoke(now.id(), clock.instant());
            tickets.event(
                    tickets.get(now.ticket()),
                    "cashback.event.revoked",
                    now.code().display());
        });
    }

    /**
     * Notes that a slip or link with the code has left the program; from then on the offer can be revoked, not undone.
     *
     * @throws Refusal when the code can no longer be claimed, so that no dead slip is printed
     */
    public void handOut(Cashback cashback) {
        requirePrintable(cashback);
        if (cashback.handedOutAt() == null) {
            journal.change(
                    Change.lasting("cashback.change.handOut", cashback.code().display()), () -> {
                        repository.handOut(cashback.id(), clock.instant());
                        // without its code: whoever reads along could claim it
                        tickets.event(
                                tickets.get(cashback.ticket()),
                                "cashback.event.handedOut",
                                cashback.amount().decimal());
                    });
        }
    }

    /** @throws Refusal when the code can no longer be claimed */
    public void requirePrintable(Cashback cashback) {
        CashbackState state = get(cashback.code()).state();
        if (state != CashbackState.OFFERED) {
            throw Refusal.badInput(
                    "cashback.slip.notOffered", cashback.code().display(), stateName(get(cashback.code())));
        }
    }

    private static Sentence stateName(Cashback cashback) {
        return Sentence.of("cashback.stands." + cashback.state());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
