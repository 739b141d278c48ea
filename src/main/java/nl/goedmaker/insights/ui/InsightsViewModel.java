package nl.goedmaker.insights.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.goedmaker.cashback.given.GivenRows;
import nl.goedmaker.cashback.given.GivenWords;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.insights.FigureRow;
import nl.goedmaker.insights.FigureRows;
import nl.goedmaker.insights.Figures;
import nl.goedmaker.insights.Insights;
import nl.goedmaker.insights.SurveyLines;
import nl.goedmaker.insights.ThisMonth;
import nl.goedmaker.money.Money;
import nl.goedmaker.reviews.survey.SurveyFigures;
import nl.goedmaker.reviews.survey.Surveys;
import nl.goedmaker.text.Dates;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/** The figures of the shop, and the complaints behind the one that was chosen. */
public final class InsightsViewModel {
    private final Insights insights;
    private final Surveys surveys;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Board> board = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Figure> chosen = new SimpleObjectProperty<>(new Figure.Open());
    private final PagedRows<FigureRow> rows;

    /**
     * A bar of a chart.
     *
     * @param share of the longest bar, 0 to 1
     * @param spoken the bar in words
     */
    public record Bar(String name, String value, double share, String spoken, Figure figure) {}

    /** A big number. */
    public record Big(String name, String value, Figure figure) {}

    /** Everything the room shows, ready to read. */
    public record Board(
            List<Big> bigs,
            List<Bar> months,
            List<Bar> cashback,
            List<Bar> types,
            List<Bar> categories,
            List<SurveyLines.Line> surveys) {}

    public InsightsViewModel(Insights insights, FigureRows figureRows, Surveys surveys, Desk desk) {
        this.insights = insights;
        this.surveys = surveys;
        this.desk = desk;
        this.rows = new PagedRows<>(desk.background(), (after, size) -> figureRows.page(chosen.get(), after, size));
        chosen.addListener((property, before, figure) -> rows.restart());
    }

    /** {@code null} until it was read for the first time. */
    public ReadOnlyObjectProperty<@Nullable Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /** The number whose complaints are shown. */
    public ObjectProperty<Figure> chosenProperty() {
        return chosen;
    }

    public PagedRows<FigureRow> rows() {
        return rows;
    }

    public void refresh() {
        LocalDate today = today();
        desk.background()
                .run(
                        () -> board(insights.figures(today), surveys.figures(today), YearMonth.from(today)),
                        reading.only(board::set));
        rows.refresh();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    private Board board(Figures figures, List<SurveyFigures> answered, YearMonth month) {
        ThisMonth thisMonth = figures.thisMonth();
        Double median = thisMonth.firstReplyMedianHours();
        List<Big> bigs = List.of(
                new Big(text("insights.figure.open"), Long.toString(thisMonth.open()), new Figure.Open()),
                new Big(
                        text("insights.figure.firstReplyMonth"),
                        median == null ? "–" : text("insights.figure.hours", Math.round(median)),
                        new Figure.AnsweredIn(month)),
                new Big(
                        text("insights.figure.cashbackMonth"),
                        thisMonth.cashbackOffered().display(desk.texts().language()),
                        new Figure.OfferedIn(month)));
        return new Board(
                bigs,
                bars(
                        figures.months(),
                        Figures.MonthCount::count,
                        (each, share) ->
                                bar(name(each.month()), each.count(), share, new Figure.OpenedIn(each.month()))),
                bars(figures.cashback(), each -> each.amount().cents(), this::amountBar),
                bars(
                        figures.types(),
                        Figures.TypeCount::count,
                        (each, share) -> bar(
                                text("tickets.type." + each.type()),
                                each.count(),
                                share,
                                new Figure.OfType(each.type()))),
                bars(
                        figures.categories(),
                        Figures.CategoryCount::count,
                        (each, share) -> bar(
                                each.category().isEmpty() ? text("insights.category.unknown") : each.category(),
                                each.count(),
                                share,
                                new Figure.OfCategory(each.category()))),
                new SurveyLines(desk.texts()).of(answered));
    }

    /** A bar for each, with its share of the longest. */
    private static <T> List<Bar> bars(List<T> all, ToLongFunction<T> length, BiFunction<T, Double, Bar> bar) {
        long longest = all.stream().mapToLong(length).max().orElse(0);
        return all.stream()
                .map(each -> bar.apply(each, longest == 0 ? 0 : (double) length.applyAsLong(each) / longest))
                .toList();
    }

    private Bar bar(String name, long count, double share, Figure figure) {
        return new Bar(name, Long.toString(count), share, text("insights.bar.spoken", name, count), figure);
    }

    private Bar amountBar(Figures.MonthAmount each, double share) {
        Money amount = each.amount();
        String name = name(each.month());
        return new Bar(
                name,
                amount.cents() == 0 ? "–" : Long.toString(Math.round(amount.cents() / 100.0)),
                share,
                text("insights.bar.spokenAmount", name, amount),
                new Figure.OfferedIn(each.month()));
    }

    /** {@code okt}: three letters fit below a bar in every language. */
    private String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM", desk.texts().language().locale())
                .format(month)
                .substring(0, 3);
    }

    private String text(String key, Object... arguments) {
        return desk.texts().get(key, arguments);
    }

    /** What the list of complaints is a list of. */
    public String title(Figure figure) {
        return switch (figure) {
            case Figure.Open() -> text("insights.rows.open");
            case Figure.OpenedIn(YearMonth month) -> text("insights.rows.opened", full(month));
            case Figure.AnsweredIn(YearMonth month) -> text("insights.rows.answered", full(month));
            case Figure.OfferedIn(YearMonth month) -> text("insights.rows.offered", full(month));
            case Figure.OfType(var type) -> text("insights.rows.type", text("tickets.type." + type));
            case Figure.OfCategory(String category) ->
                category.isEmpty() ? text("insights.rows.noCategory") : text("insights.rows.category", category);
            case Figure.SameArticle(String article, var type) ->
                text("insights.rows.article", article, text("tickets.type." + type));
            case Figure.Surveyed(var kind) -> text("insights.rows.surveyed." + kind);
            case Figure.Given(GivenRows rows) -> desk.texts().get(GivenWords.title(rows));
            case Figure.CameBack() -> text("insights.rows.cameBack");
            case Figure.Promised() -> text("insights.rows.promised");
        };
    }

    private String full(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", desk.texts().language().locale())
                .format(month);
    }

    /** The second line of a row; only a state other than open is worth a word. */
    public String details(FigureRow row) {
        LocalDate opened = LocalDate.ofInstant(row.openedAt(), desk.clock().getZone());
        return row.reference() + " · " + row.customer() + " · "
                + Dates.shortDay(opened, today(), desk.texts().language())
                + (row.status() == TicketStatus.OPEN ? "" : " · " + text("tickets.status." + row.status()));
    }

    public void open(FigureRow row) {
        desk.navigation().openTicket(row.reference());
    }
}
