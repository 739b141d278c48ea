package nl.goedmaker.tickets;

import java.util.List;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;

/** Deletes what was no complaint: spam, a double, a trial. Like any step it can be taken back. */
public final class Deletions {
    private final DeletionRepository repository;
    private final Tickets tickets;
    private final Merges merges;
    private final Journal journal;

    public Deletions(DeletionRepository repository, Tickets tickets, Merges merges, Journal journal) {
        this.repository = repository;
        this.tickets = tickets;
        this.merges = merges;
        this.journal = journal;
    }

    /**
     * Deletes a complaint with its messages, notes and answers.
     *
     * @return its reference, which is never given again
     * @throws Refusal when there is no such complaint, a cashback was offered for it, or it was merged
     */
    public String delete(String reference) {
        merges.stub(reference).ifPresent(stub -> {
            throw Refusal.no("tickets.delete.isStub", stub.reference(), stub.into());
        });
        Ticket ticket = tickets.get(reference);
        List<Stub> stubs = merges.stubs(ticket);
        if (!stubs.isEmpty()) {
            throw Refusal.no(
                    "tickets.delete.merged",
                    ticket.reference(),
                    stubs.getFirst().reference());
        }
        if (repository.hasCashback(ticket.id())) {
            throw Refusal.no("tickets.delete.cashback", ticket.reference());
        }
        journal.change(Change.of("tickets.change.delete", ticket.reference()), () -> repository.delete(ticket.id()));
        return ticket.reference();
    }
}
