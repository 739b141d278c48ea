package nl.goedmaker.insights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.goedmaker.insights.Figures.MonthAmount;
import nl.goedmaker.insights.Figures.MonthCount;

/** Answers what the figures of the shop are. */
public final class Insights {
    /** From this many unlinked customers on, the article is more likely at fault than chance. */
    public static final int ENOUGH_CUSTOMERS = 3;

    private static final int MONTHS = 12;

    private final InsightRepository repository;
    private final Clock clock;

    public Insights(InsightRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public Figures figures(LocalDate on) {
        YearMonth month = YearMonth.from(on);
        Instant monthStart = startOf(month.atDay(1));
        Instant until = startOf(on.plusDays(1));
        Instant yearStart = startOf(on.minusMonths(MONTHS).plusDays(1));
        Double median = repository.medianFirstReply(monthStart, until);
        return new Figures(
                repository.open(),
                median == null ? null : median / Duration.ofHours(1).toMillis(),
                repository.cashbackOffered(monthStart, until),
                IntStream.rangeClosed(1 - MONTHS, 0)
                        .mapToObj(month::plusMonths)
                        .map(each -> new MonthCount(
                                each,
                                repository.opened(
                                        startOf(each.atDay(1)),
                                        startOf(each.plusMonths(1).atDay(1)))))
                        .toList(),
                repository.byType(yearStart, until),
                repository.byCategory(yearStart, until));
    }

    /** Articles with the same complaint from at least three unlinked customers in the twelve months before a day. */
    public List<SameFault> sameFaults(LocalDate on) {
        return repository.sameFaults(startOf(on.minusMonths(MONTHS)), startOf(on.plusDays(1)), ENOUGH_CUSTOMERS);
    }

    /** What was offered as cashback and not revoked, in the month of a day and the eleven before it, oldest first. */
    public List<MonthAmount> cashbackByMonth(LocalDate on) {
        YearMonth month = YearMonth.from(on);
        return IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(month::plusMonths)
                .map(each -> new MonthAmount(
                        each,
                        repository.cashbackOffered(
                                startOf(each.atDay(1)),
                                startOf(each.plusMonths(1).atDay(1)))))
                .toList();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
