package nl.goedmaker.checks;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;

/**
 * How long the answers and notes of looking into a complaint are kept. They are there to decide about one complaint; some months after
 * that was closed they go, with what could be taken back of them (GDPR, article 5(1)(e)).
 */
public final class Retention {
    /** A copy of the data file that was made at a moment. */
    public record Copy(String name, Instant madeAt) {}

    private final RetentionRepository repository;
    private final IntSupplier months;
    private final Supplier<List<Copy>> copies;
    private final Clock clock;

    /**
     * @param months after closing
     * @param copies the backups there are
     */
    public Retention(RetentionRepository repository, IntSupplier months, Supplier<List<Copy>> copies, Clock clock) {
        this.repository = repository;
        this.months = months;
        this.copies = copies;
        this.clock = clock;
    }

    /** When they go: on a day once the complaint is closed. */
    public Sentence goes(Ticket ticket) {
        Instant closed = ticket.closedAt();
        return closed == null
                ? Sentence.of("checks.notes.goesAfter", months.getAsInt())
                : Sentence.of(
                        "checks.notes.goes",
                        closed.atZone(clock.getZone()).toLocalDate().plusMonths(months.getAsInt()));
    }

    /**
     * Takes away what is older than the term. No step of the owner's: it cannot be taken back.
     *
     * @return how many complaints it was taken away from
     */
    public int forget() {
        return repository.forget(term());
    }

    /** Backups from before the term, the oldest first: they may hold what has been taken away here. */
    public List<Copy> copiesFromBefore() {
        Instant term = term();
        return copies.get().stream()
                .filter(copy -> copy.madeAt().isBefore(term))
                .sorted(Comparator.comparing(Copy::madeAt))
                .toList();
    }

    private Instant term() {
        return ZonedDateTime.now(clock).minusMonths(months.getAsInt()).toInstant();
    }
}
