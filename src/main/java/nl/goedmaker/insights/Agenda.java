package nl.goedmaker.insights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.goedmaker.insights.AgendaRepository.Counts;
import nl.goedmaker.insights.Day.Part;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.tickets.TicketClocks;

/** Gathers what the owner has to do today. */
public final class Agenda {
    /** Files older than the newest sixty have been dealt with or forgotten; the room of payments shows all. */
    private static final int BATCHES = 60;

    private final AgendaRepository repository;
    private final TicketClocks clocks;
    private final Reviews reviews;
    private final BankFiles bankFiles;
    private final Insights insights;
    private final FigureRows rows;
    private final Clock clock;

    public Agenda(
            AgendaRepository repository,
            TicketClocks clocks,
            Reviews reviews,
            BankFiles bankFiles,
            Insights insights,
            FigureRows rows,
            Clock clock) {
        this.repository = repository;
        this.clocks = clocks;
        this.reviews = reviews;
        this.bankFiles = bankFiles;
        this.insights = insights;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param most rows of each part; the counts are of all */
    public Day day(int most) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Counts counts = repository.counts(now, today);
        List<PayoutBatch> batches = batches();
        return new Day(
                part(counts.answers(), () -> repository.answers(now, most)),
                part(counts.reviews(), () -> reviews.unanswered(most)),
                counts.claims(),
                counts.claimed(),
                toUpload(batches),
                sentBack(batches),
                part(counts.reminders(), () -> repository.reminders(now, most)),
                part(counts.cameBack(), () -> rows.page(new Figure.CameBack(), null, most)),
                part(counts.promised(), () -> rows.page(new Figure.Promised(), null, most)),
                next(now, today),
                clocks.reviewTerm(),
                reviews.standings(today),
                insights.thisMonth(today),
                insights.sameFaults(today));
    }

    /** How many things a {@link #day} counts, without its rows and figures. */
    public long things() {
        Instant now = clock.instant();
        Counts counts = repository.counts(now, LocalDate.ofInstant(now, clock.getZone()));
        List<PayoutBatch> batches = batches();
        return counts.answers()
                + counts.reviews()
                + (counts.claims() > 0 ? 1 : 0)
                + toUpload(batches).size()
                + sentBack(batches).size()
                + counts.reminders()
                + counts.cameBack()
                + counts.promised();
    }

    /** When the first thing joins those of today without anybody doing anything; at midnight at the latest. */
    public Instant next() {
        Instant now = clock.instant();
        return next(now, LocalDate.ofInstant(now, clock.getZone()));
    }

    private Instant next(Instant now, LocalDate today) {
        Instant midnight = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return clocks.next(now).filter(midnight::isAfter).orElse(midnight);
    }

    private List<PayoutBatch> batches() {
        return bankFiles.page(null, BATCHES);
    }

    private static List<PayoutBatch> toUpload(List<PayoutBatch> batches) {
        return batches.stream()
                .filter(batch -> batch.status() == BatchStatus.EXPORTED)
                .toList();
    }

    private static List<PayoutBatch> sentBack(List<PayoutBatch> batches) {
        return batches.stream().filter(batch -> batch.unsettled() > 0).toList();
    }

    /** Nothing is looked for where there is nothing; and what came in between the two questions is counted. */
    private static <T> Part<T> part(long count, Supplier<List<T>> read) {
        List<T> rows = count == 0 ? List.of() : read.get();
        return new Part<>(rows, Math.max(count, rows.size()));
    }
}
