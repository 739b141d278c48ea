package nl.goedmaker.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;

/** One thing done to many complaints, as one step: all of them or, when it fails or is stopped, none. */
public final class Bulk {
    /** Which complaints are meant. */
    public sealed interface Chosen {
        record These(List<String> references) implements Chosen {
            public These {
                references = List.copyOf(references);
            }
        }

        /** All in a view that hold these words, also those that no list has read yet. */
        record Whole(TicketQuery.View view, String text) implements Chosen {}
    }

    /** Told now and then how far it is. */
    @FunctionalInterface
    public interface Progress {
        Progress SILENT = (done, of) -> true;

        /** @return whether to go on */
        boolean reached(int done, int of);
    }

    private final Tickets tickets;
    private final TicketRepository repository;
    private final Tags tags;
    private final Journal journal;
    private final Clock clock;

    public Bulk(Tickets tickets, TicketRepository repository, Tags tags, Journal journal, Clock clock) {
        this.tickets = tickets;
        this.repository = repository;
        this.tags = tags;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Closes those that are open.
     *
     * @return how many were closed
     * @throws Refusal when none is open, not all of the words of a whole list are understood, or {@code progress} stopped it;
     *     nothing has changed then
     */
    public int close(Chosen chosen, Justified justified, ReasonCode reason, Progress progress) {
        return each(
                "tickets.change.bulkClose",
                chosen,
                progress,
                ticket -> !ticket.isClosed(),
                ticket -> tickets.close(ticket, justified, reason));
    }

    /** Reopens those that are closed; otherwise as {@link #close}. */
    public int reopen(Chosen chosen, Progress progress) {
        return each("tickets.change.bulkReopen", chosen, progress, Ticket::isClosed, tickets::reopen);
    }

    /** Tags those that do not carry the tag yet; otherwise as {@link #close}. */
    public int tag(Chosen chosen, String name, Progress progress) {
        String cleaned = Tags.name(name);
        return each(
                "tickets.change.bulkTag",
                chosen,
                progress,
                ticket -> tags.of(ticket).stream().noneMatch(cleaned::equalsIgnoreCase),
                ticket -> tags.add(ticket, cleaned));
    }

    /**
     * Puts away those that are not closed, see {@link Tickets#snooze(Ticket, Instant, boolean)}; otherwise as {@link #close}.
     */
    public int snooze(Chosen chosen, Instant until, boolean forAnswer, Progress progress) {
        return each(
                "tickets.change.bulkSnooze",
                chosen,
                progress,
                ticket -> !ticket.isClosed(),
                ticket -> tickets.snooze(ticket, until, forAnswer));
    }

    private int each(String label, Chosen chosen, Progress progress, Predicate<Ticket> meant, Consumer<Ticket> work) {
        List<String> references = references(chosen);
        return journal.change(Change.of(label, Integer.toString(references.size())), () -> {
            int changed = 0;
            int seen = 0;
            for (String reference : references) {
                Ticket ticket = tickets.get(reference);
                // one that was merged meanwhile leads to another, which nobody chose
                if (ticket.reference().equals(reference) && meant.test(ticket)) {
                    work.accept(ticket);
                    changed++;
                }
                if (!progress.reached(++seen, references.size())) {
                    throw Refusal.no("tickets.bulk.stopped");
                }
            }
            if (changed == 0) {
                throw Refusal.no("tickets.bulk.nothing");
            }
            return changed;
        });
    }

    private List<String> references(Chosen chosen) {
        return switch (chosen) {
            case Chosen.These(List<String> references) -> references;
            case Chosen.Whole(TicketQuery.View view, String text) ->
                repository.references(
                        view, tickets.query(text).clear(), clock.instant().atZone(clock.getZone()));
        };
    }
}
