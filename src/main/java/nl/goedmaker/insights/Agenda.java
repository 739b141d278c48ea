package nl.goedmaker.insights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.goedmaker.insights.AgendaRepository.Counts;
import nl.goedmaker.insights.Day.Part;
import nl.goedmaker.payouts.BankFiles;
import nl.goedmaker.payouts.BatchStatus;
import nl.goedmaker.payouts.PayoutBatch;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Reviews;
import nl.goedmaker.reviews.request.Requests;
import nl.goedmaker.reviews.rules.Confidence;
import nl.goedmaker.reviews.rules.PlatformRules;
import nl.goedmaker.reviews.rules.RuleSet;
import nl.goedmaker.reviews.rules.Rulebook;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.tickets.TicketClocks;

/** Gathers what the owner has to do today. */
public final class Agenda {
    /** Files older than the newest sixty have been dealt with or forgotten; the room of payments shows all. */
    private static final int BATCHES = 60;
    /** More requests than this on a day are a wave of their own. */
    private static final int REQUESTS = 3;

    private final AgendaRepository repository;
    private final TicketClocks clocks;
    private final Reviews reviews;
    private final Rulebook rulebook;
    private final Requests requests;
    private final BankFiles bankFiles;
    private final Insights insights;
    private final FigureRows rows;
    private final Clock clock;

    public Agenda(
            AgendaRepository repository,
            TicketClocks clocks,
            Reviews reviews,
            Rulebook rulebook,
            Requests requests,
            BankFiles bankFiles,
            Insights insights,
            FigureRows rows,
            Clock clock) {
        this.repository = repository;
        this.clocks = clocks;
        this.reviews = reviews;
        this.rulebook = rulebook;
        this.requests = requests;
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
        RuleSet rules = rulebook.now();
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
                requests.mayBeAsked(rules, REQUESTS),
                part(counts.requests(), () -> requests.due(most)),
                reviewTerms(rules),
                reviews.standings(rules, today),
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
                + counts.promised()
                + counts.requests();
    }

    /** What a platform says itself or the owner says of it goes before the owner's clock for all reviews. */
    private Map<Platform, Duration> reviewTerms(RuleSet rules) {
        Duration usual = clocks.reviewTerm();
        return rules.all().stream()
                .collect(Collectors.toMap(
                        PlatformRules::platform,
                        of -> of.rule(Statement.REPLY_DAYS)
                                .filter(rule -> rule.overruled() != null || rule.confidence() != Confidence.INFERRED)
                                .map(rule -> Duration.ofDays(Long.parseLong(rule.effective())))
                                .orElse(usual)));
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
