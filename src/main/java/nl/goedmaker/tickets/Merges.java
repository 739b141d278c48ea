package nl.goedmaker.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;

/**
 * Two complaints that turn out to be one. The one that is merged stays as a {@link Stub} with all it had; the other shows
 * everything of both. So letting go is all it takes to have both again, however much has happened since.
 */
public final class Merges {
    private final MergeRepository repository;
    private final TicketRepository tickets;
    private final TicketClocks clocks;
    private final MergedClocks owed;
    private final Journal journal;
    private final Clock clock;

    public Merges(
            MergeRepository repository, TicketRepository tickets, TicketClocks clocks, Journal journal, Clock clock) {
        this.repository = repository;
        this.tickets = tickets;
        this.clocks = clocks;
        this.owed = new MergedClocks(repository, clocks);
        this.journal = journal;
        this.clock = clock;
    }

    /** The stub with exactly this reference; empty for a complaint that stands on its own or does not exist. */
    public Optional<Stub> stub(String reference) {
        return repository.stub(reference.strip().toUpperCase(Locale.ROOT));
    }

    /** What was merged with a complaint, also by way of another. */
    public List<Stub> stubs(Ticket ticket) {
        return repository.stubs(ticket.id());
    }

    /**
     * Merges a complaint with another. Where that one leads on to a third, it becomes the third.
     *
     * @param differentCustomers whether the owner knows that they are of different customers
     * @return the complaint that shows both
     * @throws Refusal when both are the same, the first was merged already, an open one would disappear behind a closed one,
     *     or the customers differ and nobody said that this is meant
     */
    public Ticket merge(String from, String into, boolean differentCustomers) {
        String label = get(from).reference() + " → " + get(into).reference();
        // asked within the step, so that of two at the same moment the second sees what the first did
        return journal.change(Change.of("tickets.change.merge", label), () -> merged(from, into, differentCustomers));
    }

    private Ticket merged(String from, String into, boolean differentCustomers) {
        stub(from).ifPresent(stub -> {
            throw Refusal.no("tickets.merge.isStub", stub.reference(), stub.into());
        });
        Ticket one = get(from);
        Ticket other = get(into);
        if (one.id() == other.id()) {
            throw Refusal.badInput("tickets.merge.itself", one.reference());
        }
        if (other.isClosed() && !one.isClosed()) {
            throw Refusal.no("tickets.merge.intoClosed", other.reference());
        }
        if (one.customer().id() != other.customer().id() && !differentCustomers) {
            throw Refusal.no(
                    "tickets.merge.differentCustomers",
                    one.reference(),
                    one.customer().name(),
                    other.reference(),
                    other.customer().name());
        }
        repository.lead(one.reference(), other.id());
        event(one, "tickets.event.mergedInto", other.reference());
        event(other, "tickets.event.merged", one.reference());
        owed.join(other.id(), one.id(), clock.instant());
        return get(other.reference());
    }

    /**
     * Takes a merge back, also when more has happened since: what came later stays with the complaint it was noted for. All
     * that the merge itself changed in that one is as it would be without it: its terms, its clock, and being put away.
     *
     * @return the complaint that stands on its own again
     * @throws Refusal when the complaint was not merged
     */
    public Ticket apart(String reference) {
        Stub stub = stub(reference)
                .orElseThrow(() -> Refusal.badInput(
                        "tickets.apart.notMerged", get(reference).reference()));
        return journal.change(Change.of("tickets.change.apart", stub.reference()), () -> {
            Ticket other = get(stub.into());
            Optional<Long> leader = repository.leader(stub.reference());
            if (leader.isEmpty()) {
                throw Refusal.badInput("tickets.apart.notMerged", stub.reference());
            }
            repository.lead(stub.reference(), null);
            while (leader.isPresent()) {
                owed.part(leader.get(), clock.instant());
                leader = repository.leader(leader.get());
            }
            Ticket one = get(stub.reference());
            event(one, "tickets.event.apart", other.reference());
            event(other, "tickets.event.apart", one.reference());
            return one;
        });
    }

    /**
     * Brings messages and notes to a new complaint of the same customer.
     *
     * @param entries what to bring there, of this complaint's timeline
     * @param subject blank for that of the complaint it comes from
     * @return the new complaint
     * @throws Refusal when nothing is chosen, something that cannot be brought is, or either would be without a message of the
     *     customer
     */
    public Ticket split(Ticket ticket, Set<Long> entries, String subject) {
        List<TimelineEntry> timeline = tickets.timeline(ticket.id());
        List<TimelineEntry> chosen =
                timeline.stream().filter(entry -> entries.contains(entry.id())).toList();
        if (chosen.isEmpty()) {
            throw Refusal.badInput("tickets.split.nothing");
        }
        if (chosen.size() < entries.size() || chosen.stream().anyMatch(entry -> !isWritten(entry))) {
            throw Refusal.badInput("tickets.split.notAMessage");
        }
        if (chosen.stream().noneMatch(entry -> entry.kind() == TimelineEntry.Kind.MESSAGE_IN)) {
            throw Refusal.no("tickets.split.noMessage", ticket.reference());
        }
        // of each complaint that the messages came with: it stands on its own again when the merge is taken apart
        repository.emptied(entries).ifPresent(emptied -> {
            throw Refusal.no("tickets.split.everything", emptied);
        });
        if (subject.strip().codePointCount(0, subject.strip().length()) > 200) {
            throw Refusal.badInput("tickets.split.subjectTooLong");
        }
        return journal.change(Change.of("tickets.change.split", ticket.reference()), () -> {
            SplitOff part = new SplitOff(ticket, chosen);
            String reference = tickets.nextReference(
                    part.openedAt().atZone(clock.getZone()).getYear());
            long id = tickets.add(
                    reference,
                    part.asNew(),
                    ticket.customer(),
                    ticket.line(),
                    subject.isBlank() ? ticket.subject() : subject.strip(),
                    part.openedAt(),
                    clocks.firstReplyDue(ticket.channel(), part.openedAt()),
                    clocks.complaintDue(ticket.channel(), part.openedAt()));
            repository.move(chosen.stream().map(TimelineEntry::id).toList(), id);
            Ticket made = get(reference);
            tickets.update(part.answered(made));
            part.waitsSince().ifPresent(at -> clocks.pause(id, at));
            event(made, "tickets.event.splitFrom", ticket.reference());
            event(ticket, "tickets.event.splitInto", reference);
            return get(reference);
        });
    }

    private static boolean isWritten(TimelineEntry entry) {
        return entry.kind() != TimelineEntry.Kind.CHANGE;
    }

    private Ticket get(String reference) {
        return tickets.find(reference.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> Refusal.badInput("tickets.unknown", reference));
    }

    private void event(Ticket ticket, String event, String text) {
        Instant now = clock.instant();
        tickets.addEntry(ticket.id(), now, TimelineEntry.Kind.CHANGE, event, text);
    }
}
