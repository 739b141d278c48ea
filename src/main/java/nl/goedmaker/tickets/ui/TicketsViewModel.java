package nl.goedmaker.tickets.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/** The list of complaints: which view is chosen, which words are looked for, and which complaint is open. */
public final class TicketsViewModel {
    private static final String REMEMBERED = "ticketsView";

    private record Asked(View view, String words) {}

    private final Tickets tickets;
    private final Settings settings;
    private final Desk desk;
    private final PagedRows<TicketRow> rows;
    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.OPEN);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper open = new ReadOnlyStringWrapper("");
    private final ObservableMap<View, Long> counts = FXCollections.observableMap(new EnumMap<>(View.class));
    private volatile Asked asked = new Asked(View.OPEN, "");
    private boolean remembered;

    public TicketsViewModel(Tickets tickets, Settings settings, Desk desk) {
        this.tickets = tickets;
        this.settings = settings;
        this.desk = desk;
        this.rows = new PagedRows<>(desk.background(), this::page);
        filter.addListener((property, before, words) -> {
            problem.set(tickets.query(words).problems().stream()
                    .filter(found -> !found.isUnfinished(words))
                    .findFirst()
                    .map(found -> desk.texts().get(found.sentence()))
                    .orElse(""));
            ask(asked.view(), words);
        });
    }

    /** The view and the words that the list shows now. */
    public Bulk.Chosen.Whole whole() {
        return new Bulk.Chosen.Whole(asked.view(), asked.words());
    }

    private List<TicketRow> page(@Nullable TicketRow after, int size) {
        Asked now = asked;
        return tickets.page(new TicketQuery(now.view(), now.words(), after, size));
    }

    public PagedRows<TicketRow> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
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

    /** Chooses a view, also for the next time the program starts. */
    public void choose(View wanted) {
        remembered = true;
        ask(wanted, filter.get());
        desk.background().run(() -> settings.remember(REMEMBERED, wanted.name()));
    }

    private void ask(View wanted, String words) {
        Asked now = new Asked(wanted, words.strip());
        view.set(wanted);
        if (!now.equals(asked)) {
            asked = now;
            rows.restart();
            count();
        }
    }

    /** Looks for words among all complaints. */
    public void search(String words) {
        remembered = true;
        show("");
        view.set(View.ALL);
        asked = new Asked(View.ALL, asked.words());
        if (filter.get().equals(words.strip())) {
            asked = new Asked(View.ALL, words.strip());
            rows.restart();
            count();
        } else {
            filter.set(words.strip());
        }
    }

    /** @param reference of the complaint to open; empty for the list */
    public void show(String reference) {
        open.set(reference);
    }

    public void refresh() {
        if (!remembered) {
            remembered = true;
            desk.background()
                    .run(
                            () -> settings.remembered(REMEMBERED)
                                    .map(View::valueOf)
                                    .orElse(View.OPEN),
                            wanted -> {
                                ask(wanted, filter.get());
                                reload();
                            });
        } else {
            reload();
        }
    }

    private void reload() {
        rows.refresh();
        count();
    }

    private void count() {
        String words = asked.words();
        desk.background()
                .run(
                        () -> {
                            Map<View, Long> fresh = new EnumMap<>(View.class);
                            for (View each : View.values()) {
                                fresh.put(each, tickets.count(each, words));
                            }
                            return fresh;
                        },
                        fresh -> {
                            if (words.equals(asked.words())) {
                                counts.putAll(fresh);
                            }
                        });
    }

    public TicketLine line(TicketRow row) {
        return new TicketLine(
                row.reference(),
                StatusPill.of(row, desk.clock()),
                row.subject(),
                WorkspaceWords.joined(
                        row.reference(),
                        new Customer(0, row.customerName(), null, null, "NL", Language.NL).shortName(),
                        row.orderNumber() == null ? "" : desk.texts().get("tickets.list.order", row.orderNumber()),
                        desk.texts().get("customers.channel." + row.channel())),
                desk.texts().get("tickets.type." + row.type()),
                row.tags());
    }
}
