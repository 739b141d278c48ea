package nl.goedmaker.tickets.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/** The list of complaints: which view is chosen, in which order, which words are looked for, and which complaint is open. */
public final class TicketsViewModel {
    private static final String VIEW = "ticketsView";
    private static final String ORDERS = "ticketsOrders";
    private static final String COLUMNS = "ticketsColumns";

    private record Asked(View view, String words, TicketOrder order) {}

    private record Remembered(View view, ListOrders orders, ListColumns columns) {}

    private final Tickets tickets;
    private final Settings settings;
    private final Desk desk;
    private final Latest counting = new Latest();
    private final TicketLines lines;
    private final PagedRows<TicketRow> rows;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.OPEN);
    private final ReadOnlyObjectWrapper<TicketOrder> order = new ReadOnlyObjectWrapper<>(View.OPEN.standard());
    private final ReadOnlyObjectWrapper<ColumnLayout> columns = new ReadOnlyObjectWrapper<>(ColumnLayout.STANDARD);
    private final ReadOnlyObjectWrapper<@Nullable SavedSearch> saved = new ReadOnlyObjectWrapper<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper("");
    private final ObservableMap<View, Long> counts = FXCollections.observableMap(new EnumMap<>(View.class));
    private volatile Asked asked = new Asked(View.OPEN, "", View.OPEN.standard());
    private ListOrders orders = new ListOrders();
    private ListColumns layouts = new ListColumns();
    /** Whether what is remembered was asked for. */
    private boolean remembered;
    /** Whether the owner chose something before that came. */
    private boolean chosen;

    public TicketsViewModel(Tickets tickets, Settings settings, Desk desk) {
        this.tickets = tickets;
        this.settings = settings;
        this.desk = desk;
        this.lines = new TicketLines(desk);
        this.rows = new PagedRows<>(desk.background(), this::page);
        filter.addListener((property, before, words) -> {
            problem.set(tickets.query(words).problems().stream()
                    .filter(found -> !found.isUnfinished(words))
                    .findFirst()
                    .map(found -> desk.texts().get(found.sentence()))
                    .orElse(""));
            if (!words.strip().equals(asked.words())) {
                ask(asked.view(), words, null);
            }
        });
    }

    /** The view and the words that the list shows now. */
    public Bulk.Chosen.Whole whole() {
        return new Bulk.Chosen.Whole(asked.view(), asked.words());
    }

    private List<TicketRow> page(@Nullable TicketRow after, int size) {
        Asked now = asked;
        lines.working(tickets.working());
        return tickets.page(new TicketQuery(now.view(), now.words(), now.order(), after, size));
    }

    public PagedRows<TicketRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<TicketOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /** Which columns the list shows. */
    ReadOnlyObjectProperty<ColumnLayout> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** The saved search whose words the list shows, as they were saved. */
    public ReadOnlyObjectProperty<@Nullable SavedSearch> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /** What cannot be understood of the words that are looked for, in one sentence; empty when all can. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many complaints each view has, with the words that are looked for. */
    public ObservableMap<View, Long> counts() {
        return counts;
    }

    /** Reference of the complaint whose workspace is open; empty when the list is shown. */
    public ReadOnlyStringProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Chooses a view, also for the next time the program starts. The words stay, unless they are those of a saved search. */
    public void choose(View wanted) {
        chosen = true;
        ask(wanted, saved.get() == null ? filter.get() : "", null);
        desk.background().run(() -> settings.remember(VIEW, wanted.name()));
    }

    /** Shows what a saved search finds. */
    public void choose(SavedSearch search) {
        chosen = true;
        show("");
        ask(search.view(), search.text(), search);
    }

    /** What the list shows was saved under a name. */
    void keep(SavedSearch search) {
        orders.forget(search);
        rememberOrders();
        layouts.choose(search.view(), search, columns.get());
        rememberColumns();
        saved.set(search);
    }

    /** The saved search that is shown may have another name by now, or be gone: then the words are nobody's. */
    void showAs(@Nullable SavedSearch search) {
        saved.set(search);
    }

    /** Sorts the list, also the next time this view or saved search is chosen. */
    public void sort(TicketOrder wanted) {
        orders.choose(asked.view(), saved.get(), wanted);
        rememberOrders();
        ask(asked.view(), asked.words(), saved.get());
    }

    /** Shows other columns, also the next time this view or saved search is chosen. */
    void arrange(ColumnLayout wanted) {
        if (!wanted.equals(columns.get())) {
            layouts.choose(asked.view(), saved.get(), wanted);
            rememberColumns();
            columns.set(wanted);
        }
    }

    private void rememberColumns() {
        String kept = layouts.kept();
        desk.background().run(() -> settings.remember(COLUMNS, kept));
    }

    private void rememberOrders() {
        String kept = orders.kept();
        desk.background().run(() -> settings.remember(ORDERS, kept));
    }

    private void ask(View wanted, String words, @Nullable SavedSearch search) {
        Asked now = new Asked(wanted, words.strip(), orders.of(wanted, search));
        boolean other = !now.equals(asked);
        asked = now;
        saved.set(search);
        view.set(wanted);
        order.set(now.order());
        columns.set(layouts.of(wanted, search));
        if (!filter.get().strip().equals(now.words())) {
            filter.set(now.words());
        }
        if (other) {
            rows.restart();
            count();
        }
    }

    /** Looks for words among all complaints. */
    public void search(String words) {
        chosen = true;
        show("");
        ask(View.ALL, words, null);
    }

    /** @param reference of the complaint to open; empty for the list */
    public void show(String reference) {
        open.set(reference);
    }

    public void refresh() {
        if (remembered) {
            reload();
            return;
        }
        remembered = true;
        desk.background().run(this::remembered, kept -> {
            orders = kept.orders();
            layouts = kept.columns();
            View wanted = chosen ? asked.view() : kept.view();
            ask(wanted, filter.get(), saved.get());
            reload();
        });
    }

    private Remembered remembered() {
        Optional<View> last = settings.remembered(VIEW)
                .flatMap(name -> Arrays.stream(View.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst());
        return new Remembered(
                last.orElse(View.OPEN),
                ListOrders.parse(settings.remembered(ORDERS).orElse("")),
                ListColumns.parse(settings.remembered(COLUMNS).orElse("")));
    }

    private void reload() {
        rows.refresh();
        count();
    }

    private void count() {
        String words = asked.words();
        desk.background().run(() -> tickets.counts(words), counting.only(fresh -> {
            if (words.equals(asked.words())) {
                counts.putAll(fresh);
            }
        }));
    }

    public TicketLine line(TicketRow row) {
        return lines.of(row);
    }

    String words(TicketColumn column, TicketRow row) {
        return lines.words(column, row);
    }
}
