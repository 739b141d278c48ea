package nl.goedmaker.cashback.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.cashback.given.Given;
import nl.goedmaker.cashback.given.GivenBefore;
import nl.goedmaker.cashback.given.GivenRows;
import nl.goedmaker.cashback.given.GivenWords;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Latest;

/** What the owner gave before in complaints like the one on the screen. */
public final class GivenViewModel {
    private final GivenBefore before;
    private final Background background;
    private final Texts texts;
    private final Consumer<GivenRows> opened;
    private final Latest reading = new Latest();
    private final ObservableList<GivenRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private long shown;

    /** @param opened shows the complaints behind a number */
    public GivenViewModel(GivenBefore before, Background background, Texts texts, Consumer<GivenRows> opened) {
        this.before = before;
        this.background = background;
        this.texts = texts;
        this.opened = opened;
    }

    public void show(Ticket ticket) {
        if (ticket.id() != shown) {
            rows.clear();
            note.set("");
        }
        shown = ticket.id();
        background.run(() -> before.of(ticket), reading.only(this::take));
    }

    private void take(Given given) {
        note.set(GivenWords.note(given).map(texts::get).orElse(""));
        List<GivenRow> fresh = GivenWords.lines(given).stream()
                .map(line -> new GivenRow(texts.get(line.words()), line.rows()))
                .toList();
        if (!rows.equals(fresh)) {
            rows.setAll(fresh);
        }
    }

    /** All of the complaints first, then each kind of remedy. */
    public ObservableList<GivenRow> rows() {
        return rows;
    }

    /** How far the numbers can be leant on, or that there are none; empty when there are enough. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    public void open(GivenRow row) {
        opened.accept(row.rows());
    }
}
