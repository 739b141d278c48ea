package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineQuery;
import nl.goedmaker.tickets.TimelineQuery.Filter;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/** Everything that happened to the complaint in the workspace, newest first, as far as the owner has scrolled. */
public final class TimelineViewModel {
    /** What the owner can choose to see. */
    public static final List<Filter> FILTERS = List.of(Filter.ALL, Filter.MESSAGES, Filter.NOTES, Filter.CHANGES);

    private final Tickets tickets;
    private final Desk desk;
    private final Consumer<Ticket> export;
    private final PagedRows<TimelineLine> rows;
    private final ReadOnlyObjectWrapper<Filter> filter = new ReadOnlyObjectWrapper<>(Filter.ALL);
    private volatile @Nullable Ticket ticket;

    TimelineViewModel(Tickets tickets, Desk desk, Consumer<Ticket> export) {
        this.tickets = tickets;
        this.desk = desk;
        this.export = export;
        this.rows = new PagedRows<>(desk.background(), this::page);
    }

    private List<TimelineLine> page(@Nullable TimelineLine after, int size) {
        Ticket of = ticket;
        if (of == null) {
            return List.of();
        }
        return tickets
                .timeline(of, new TimelineQuery(filter.get(), after == null ? null : after.entry(), size))
                .stream()
                .map(entry -> TimelineLine.of(entry, desk.clock()))
                .toList();
    }

    /** Newest first. */
    public ObservableList<TimelineLine> rows() {
        return rows.rows();
    }

    /** True once something was read; an empty list is only then really empty. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return rows.loadedProperty();
    }

    public ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public void filter(Filter wanted) {
        if (wanted != filter.get()) {
            filter.set(wanted);
            rows.restart();
        }
    }

    /** Shows another complaint from its newest entry, or the same one again where the owner was. */
    void show(Ticket shown) {
        Ticket before = ticket;
        ticket = shown;
        if (before != null && before.id() == shown.id()) {
            rows.refresh();
        } else {
            filter.set(Filter.ALL);
            rows.restart();
        }
    }

    /** Reads on; called when the end of the list comes into sight. */
    public void more() {
        rows.more();
    }

    /** Takes the words of an entry to the clipboard. */
    public void copy(TimelineLine line) {
        desk.clipboard().accept(line.isChange() ? desk.texts().get(line.event()) : line.text());
        desk.notices().told(Sentence.of("tickets.timeline.copied"));
    }

    /** Offers to print the complaint or to save it as a file. */
    public void export() {
        Ticket now = ticket;
        if (now != null) {
            export.accept(now);
        }
    }
}
