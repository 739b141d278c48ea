package nl.goedmaker.insights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.goedmaker.insights.FigureRepository.Span;
import org.jspecify.annotations.Nullable;

/** Shows which complaints are behind a number. */
public final class FigureRows {
    private final FigureRepository repository;
    private final Clock clock;

    public FigureRows(FigureRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** @param after the last row of the page before, or {@code null} for the first page */
    public List<FigureRow> page(Figure figure, @Nullable FigureRow after, int size) {
        return repository.page(figure, span(figure), after, size);
    }

    public long count(Figure figure) {
        return repository.count(figure, span(figure));
    }

    private Span span(Figure figure) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return switch (figure) {
            case Figure.OpenedIn(YearMonth month) -> span(month, today);
            case Figure.AnsweredIn(YearMonth month) -> span(month, today);
            case Figure.OfferedIn(YearMonth month) -> span(month, today);
            case Figure.Open(), Figure.CameBack(), Figure.Promised(), Figure.Given _ ->
                new Span(Instant.EPOCH, clock.instant(), today);
            case Figure.OfType _, Figure.OfCategory _, Figure.Surveyed _ ->
                new Span(startOf(today.minusMonths(12).plusDays(1)), startOf(today.plusDays(1)), today);
            case Figure.SameArticle _ -> new Span(startOf(today.minusMonths(12)), startOf(today.plusDays(1)), today);
        };
    }

    private Span span(YearMonth month, LocalDate today) {
        return new Span(startOf(month.atDay(1)), startOf(month.plusMonths(1).atDay(1)), today);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
