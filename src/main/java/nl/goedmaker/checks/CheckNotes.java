package nl.goedmaker.checks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;

/** The owner's notes of looking into a complaint, and the innocent explanations found. Each call is one step that can be taken back. */
public final class CheckNotes {
    /** Characters of a note. */
    public static final int LONGEST = 2_000;

    private final NoteRepository repository;
    private final Journal journal;
    private final Clock clock;

    public CheckNotes(NoteRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    /** Of a complaint and those merged with it, the oldest first. */
    public List<CheckNote> of(Ticket ticket) {
        return repository.of(ticket.id());
    }

    /** Names of the signals that have an innocent explanation. */
    public Set<String> explained(Ticket ticket) {
        return of(ticket).stream()
                .filter(CheckNote::isExplanation)
                .map(CheckNote::signal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, of those that were recorded by a moment. */
    public Set<String> explained(Ticket ticket, Instant asOf) {
        return of(ticket).stream()
                .filter(note -> note.isExplanation() && !note.at().isAfter(asOf))
                .map(CheckNote::signal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Refusal when there is nothing in it, or it is too long */
    public CheckNote note(Ticket ticket, String text) {
        return add(ticket, "", text, "checks.change.note");
    }

    /**
     * Records why something that asks for a question is innocent; it then counts no more for this complaint.
     *
     * @param signal its name
     * @throws Refusal when there is nothing in it, it is too long, or the signal was explained already
     */
    public CheckNote explain(Ticket ticket, String signal, String text) {
        if (explained(ticket).contains(signal)) {
            throw Refusal.no("checks.note.explainedAlready");
        }
        return add(ticket, signal, text, "checks.change.explain");
    }

    public void remove(Ticket ticket, CheckNote note) {
        journal.change(Change.of("checks.change.noteRemoved", ticket.reference()), () -> repository.remove(note));
    }

    private CheckNote add(Ticket ticket, String signal, String text, String label) {
        String words = text.strip();
        if (words.isEmpty()) {
            throw Refusal.badInput("checks.note.empty");
        }
        if (words.length() > LONGEST) {
            throw Refusal.badInput("checks.note.tooLong", LONGEST);
        }
        return journal.change(
                Change.of(label, ticket.reference()),
                () -> repository.add(ticket.id(), clock.instant(), signal, words));
    }
}
