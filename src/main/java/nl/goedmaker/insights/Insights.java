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
import nl.goedmaker.insights.InsightRepository.Span;
import nl.goedmaker.money.Money;

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

    public ThisMonth thisMonth(LocalDate on) {
        Span span = new Span(startOf(on.withDayOfMonth(1)), startOf(on.plusDays(1)));
        Double median = repository.medianFirstReply(span);
        return new ThisMonth(
                on.equals(LocalDate.now(clock)) ? repository.open(clock.instant()) : repository.openAt(span.until()),
                median == null ? null : median / Duration.ofHours(1).toMillis(),
                repository.cashbackOffered(List.of(span)).getFirst());
    }

    public Figures figures(LocalDate on) {
        List<YearMonth> months = IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(YearMonth.from(on)::plusMonths)
                .toList();
        List<Span> spans = months.stream()
                .map(month -> new Span(
                        startOf(month.atDay(1)), startOf(month.plusMonths(1).atDay(1))))
                .toList();
        List<Long> opened = repository.opened(spans);
        List<Money> offered = repository.cashbackOffered(spans);
        Span year = new Span(startOf(on.minusMonths(MONTHS).plusDays(1)), startOf(on.plusDays(1)));
        return new Figures(
                thisMonth(on),
                IntStream.range(0, MONTHS)
                        .mapToObj(i -> new MonthCount(months.get(i), opened.get(i)))
                        .toList(),
                IntStream.range(0, MONTHS)
                        .mapToObj(i -> new MonthAmount(months.get(i), offered.get(i)))
                        .toList(),
                repository.byType(year),
                repository.byCategory(year));
    }

    /** Articles with the same complaint from at least three unlinked customers in the twelve months before a day. */
    public List<SameFault> sameFaults(LocalDate on) {
        return repository.sameFaults(
                new Span(startOf(on.minusMonths(MONTHS)), startOf(on.plusDays(1))), ENOUGH_CUSTOMERS);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
