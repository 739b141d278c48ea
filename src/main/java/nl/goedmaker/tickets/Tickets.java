package nl.goedmaker.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.CustomerRepository;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.money.Money;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import nl.goedmaker.time.CountedTime;
import org.jspecify.annotations.Nullable;

/** Everything that is done to a ticket. Each call is one step that can be taken back. */
public final class Tickets {
    private final TicketRepository repository;
    private final TicketClocks clocks;
    private final Journal journal;
    private final ReasonRule reasons;
    private final Clock clock;
    private final TicketDetails details;

    public Tickets(
            TicketRepository repository,
            CustomerRepository customers,
            TicketClocks clocks,
            Journal journal,
            ReasonRule reasons,
            Clock clock) {
        this.repository = repository;
        this.clocks = clocks;
        this.journal = journal;
        this.reasons = reasons;
        this.clock = clock;
        this.details = new TicketDetails(repository, customers, clocks, journal, clock);
    }

    /**
     * The ticket with this reference; where it was merged, the one it became.
     *
     * @throws Refusal when there is no such ticket
     */
    public Ticket get(String reference) {
        return details.get(reference);
    }

    public List<TicketRow> page(TicketQuery query) {
        return repository.page(query, query(query.text()), now());
    }

    public long count(TicketQuery.View view, String text) {
        return repository.count(view, query(text), now());
    }

    /** How many there are in every view, counted at once. */
    public Map<TicketQuery.View, Long> counts(String text) {
        return repository.counts(query(text), now());
    }

    /** What a text in the search field means; lists leave out what they cannot understand of it. */
    public SearchQuery query(String text) {
        return SearchQuery.parse(text, clock.getZone());
    }

    public List<TimelineEntry> timeline(Ticket ticket) {
        return repository.timeline(ticket.id());
    }

    /** A page of the timeline, newest first; a deep page costs no more than the first. */
    public List<TimelineEntry> timeline(Ticket ticket, TimelineQuery query) {
        return repository.timeline(ticket.id(), query);
    }

    /** Whether anything of this kind ever happened to the ticket. */
    public boolean has(Ticket ticket, Kind kind) {
        return repository.has(ticket.id(), kind);
    }

    /** Whether a question of looking into it has been answered. */
    public boolean isLookedInto(Ticket ticket) {
        return repository.isLookedInto(ticket.id());
    }

    /** What was bought, also by what was merged with the ticket. */
    public List<OrderLine> purchases(Ticket ticket) {
        return repository.purchases(ticket.id());
    }

    public List<Remedy> remedies(Ticket ticket) {
        return repository.remedies(ticket.id());
    }

    /** What goodwill gives for this ticket without a reason, or {@code null} when no price is known. */
    public @Nullable Money goodwillLimit(Ticket ticket) {
        OrderLine line = ticket.line();
        return repository.limit(line == null ? null : line.category()).of(line == null ? null : line.price());
    }

    /** The owner's working hours, by which a clock warns. May wait for a calendar of holidays. */
    public CountedTime working() {
        return clocks.working();
    }

    /** @throws Refusal when the name is missing or something lies in the future */
    public Ticket open(NewTicket ticket) {
        return details.open(ticket);
    }

    /**
     * Corrects what was noted of a ticket, its customer and what was bought, in one step.
     *
     * @throws Refusal when the name is missing or the delivery lies in the future
     */
    public void correct(
            Ticket ticket, Customer customer, Purchase purchase, String subject, TicketType type, Channel channel) {
        details.correct(ticket, customer, purchase, subject, type, channel);
    }

    /** What is known of a ticket's customer beside this ticket. */
    public CustomerHistory history(Ticket ticket) {
        return repository.history(ticket);
    }

    /**
     * Adds something the customer wrote later; the ticket is the owner's turn again. What was closed or put away comes back: no
     * message waits where nobody looks.
     */
    public void receive(Ticket ticket, String text) {
        if (text.isBlank()) {
            throw Refusal.badInput("tickets.receive.empty");
        }
        if (text.length() > TicketDetails.LONGEST_TEXT) {
            throw Refusal.badInput("tickets.new.textTooLong", TicketDetails.LONGEST_TEXT);
        }
        step("tickets.change.receive", ticket.reference(), () -> {
            Ticket now = get(ticket.reference());
            repository.addEntry(ticket.id(), clock.instant(), Kind.MESSAGE_IN, "", text.strip());
            repository.update(TicketChange.of(now).reopened().done());
            if (now.isClosed()) {
                event(now, "tickets.event.reopenedByCustomer", "");
            }
            clocks.answered(now.id(), clock.instant());
        });
    }

    public void note(Ticket ticket, String text) {
        if (text.isBlank()) {
            throw Refusal.badInput("tickets.note.empty");
        }
        step(
                "tickets.change.note",
                ticket.reference(),
                () -> repository.addEntry(ticket.id(), clock.instant(), Kind.NOTE, "", text.strip()));
    }

    /** Remembers the step the owner works on; no change of its own in the journal. */
    public void goTo(Ticket ticket, Step step) {
        journal.quietly(() -> {
            repository.update(
                    TicketChange.of(get(ticket.reference())).step(step).done());
            return step;
        });
    }

    /**
     * @param sellerProves whether the seller still has to prove that the piece was good
     * @throws Refusal with the rule's own sentence when the remedy cannot be chosen like this
     */
    public void choose(Ticket ticket, NewRemedy remedy, boolean sellerProves) {
        if (remedy.kind().isMoney()) {
            requireFair(remedy.reason());
        }
        RemedyRules.objection(remedy, goodwillLimit(ticket), sellerProves).ifPresent(sentence -> {
            throw new Refusal(Refusal.Kind.NO, sentence);
        });
        step("tickets.change.remedy", ticket.reference(), () -> {
            repository.addRemedy(ticket.id(), remedy, clock.instant());
            event(ticket, "tickets.event.remedy", remedy.kind().name());
        });
    }

    /** @throws Refusal when money may not be given for this reason */
    public void requireFair(String reason) {
        reasons.objection(reason).ifPresent(objection -> {
            throw new Refusal(Refusal.Kind.NO, objection);
        });
    }

    public void remedyDone(Ticket ticket, Remedy remedy) {
        step("tickets.change.remedyDone", ticket.reference(), () -> {
            repository.markDone(remedy.id(), clock.instant());
            event(ticket, "tickets.event.remedyDone", remedy.kind().name());
        });
    }

    /** Keeps what was sent; the first time stops the clock of the first reply. */
    public void sent(Ticket ticket, String text) {
        step("tickets.change.sent", ticket.reference(), () -> {
            Instant now = clock.instant();
            repository.addEntry(ticket.id(), now, Kind.MESSAGE_OUT, "", text);
            Ticket before = get(ticket.reference());
            Instant until = before.snoozedUntil();
            TicketChange change = TicketChange.of(before).replied(now).status(TicketStatus.WAITING);
            if (until != null && !until.isAfter(now)) {
                // what came back has been dealt with
                change.snoozed(null);
            }
            repository.update(change.done());
            clocks.firstAnswerGiven(before.id());
            clocks.pause(before.id(), now);
        });
    }

    public void snooze(Ticket ticket, Instant until) {
        snooze(ticket, until, false);
    }

    /**
     * Puts a ticket away.
     *
     * @param until when it comes back at the latest
     * @param forAnswer whether it comes back before that, as soon as the customer writes
     * @throws Refusal when the moment has passed, or the ticket is closed
     */
    public void snooze(Ticket ticket, Instant until, boolean forAnswer) {
        if (!until.isAfter(clock.instant())) {
            throw Refusal.badInput("tickets.snooze.past");
        }
        step("tickets.change.snooze", ticket.reference(), () -> {
            Ticket now = asItIs(ticket);
            if (now.isClosed()) {
                throw Refusal.badInput("tickets.snooze.closed", ticket.reference());
            }
            repository.update(TicketChange.of(now).snoozed(until).done());
            clocks.comeBackAtAnswer(ticket.id(), forAnswer);
            event(ticket, forAnswer ? "tickets.event.snoozedForAnswer" : "tickets.event.snoozed", until.toString());
        });
    }

    /**
     * Sets when a clock of one complaint runs out, whatever its rule says.
     *
     * @param reason why; it stands in the timeline
     * @throws Refusal when the moment has passed or no reason is given; when the clock does not run any more
     */
    public void setDeadline(Ticket ticket, ClockRule.Kind kind, Instant due, String reason) {
        if (!due.isAfter(clock.instant())) {
            throw Refusal.badInput("tickets.clock.past");
        }
        if (reason.isBlank()) {
            throw Refusal.badInput("tickets.clock.reasonMissing");
        }
        TicketDetails.requireLength(reason, 200);
        boolean isFirst = kind == ClockRule.Kind.FIRST_REPLY;
        step("tickets.change.deadline", ticket.reference(), () -> {
            Ticket now = get(ticket.reference());
            if (isFirst ? !now.waitsForFirstReply() : now.isClosed()) {
                throw Refusal.no("tickets.clock.over", ticket.reference());
            }
            if (isFirst) {
                repository.update(TicketChange.of(now).due(due).done());
            }
            clocks.setDeadline(now, kind, due, reason.strip());
            event(
                    now,
                    isFirst ? "tickets.event.deadlineFirst" : "tickets.event.deadlineComplaint",
                    due + " " + reason.strip());
        });
    }

    /** @throws Refusal when it was not put away */
    public void wake(Ticket ticket) {
        step("tickets.change.wake", ticket.reference(), () -> {
            Ticket now = asItIs(ticket);
            if (now.snoozedUntil() == null) {
                throw Refusal.badInput("tickets.wake.notAway", ticket.reference());
            }
            repository.update(TicketChange.of(now).snoozed(null).done());
            event(ticket, "tickets.event.woken", "");
        });
    }

    /** @throws Refusal when it is closed already */
    public void close(Ticket ticket, Justified justified, ReasonCode reason) {
        step("tickets.change.close", ticket.reference(), () -> {
            Ticket now = asItIs(ticket);
            if (now.isClosed()) {
                throw Refusal.badInput("tickets.close.already", ticket.reference());
            }
            repository.update(TicketChange.of(now)
                    .closed(clock.instant(), justified, reason)
                    .done());
            clocks.pause(ticket.id(), clock.instant());
            event(ticket, "tickets.event.closed", reason.isOwn() ? reason.ownName() : reason.code());
        });
    }

    /** @throws Refusal when it is open already */
    public void reopen(Ticket ticket) {
        step("tickets.change.reopen", ticket.reference(), () -> {
            Ticket now = asItIs(ticket);
            if (!now.isClosed()) {
                throw Refusal.badInput("tickets.reopen.already", ticket.reference());
            }
            repository.update(TicketChange.of(now).reopened().done());
            clocks.resume(ticket.id(), clock.instant());
            event(ticket, "tickets.event.reopened", "");
        });
    }

    /**
     * A complaint as the data file has it by now: what the caller read may be older than another window's or a command's step.
     * Asked within a step, so that of two at the same moment the second sees what the first did.
     *
     * @throws Refusal when it was merged meanwhile, so that nothing is done to another one by mistake
     */
    private Ticket asItIs(Ticket read) {
        Ticket now = get(read.reference());
        if (now.id() != read.id()) {
            throw Refusal.no("tickets.merged.meanwhile", read.reference(), now.reference());
        }
        return now;
    }

    /** Writes a sentence into the timeline, as part of a step of another feature. */
    public void event(Ticket ticket, String event, String text) {
        repository.addEntry(ticket.id(), clock.instant(), Kind.CHANGE, event, text);
    }

    private void step(String label, String reference, Runnable work) {
        journal.change(Change.of(label, reference), work);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(zone());
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
