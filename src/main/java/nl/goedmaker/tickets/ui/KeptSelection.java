package nl.goedmaker.tickets.ui;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.Screenwork;
import org.jspecify.annotations.Nullable;

/** What is chosen in the list stays chosen, and the keyboard where it is, while the list is read again. */
final class KeptSelection {
    private final TableView<TicketRow> list;
    private final BulkViewModel bulk;
    private final Set<String> selected = new HashSet<>();
    /** The rows that the selection belongs to: while others take their place, the list lets go of it by itself. */
    private List<TicketRow> known = List.of();
    /** Reference of the row that has the keyboard. */
    private String focused = "";

    KeptSelection(TableView<TicketRow> list, BulkViewModel bulk) {
        this.list = list;
        this.bulk = bulk;
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TicketRow>) change -> chosen());
        list.getFocusModel().focusedItemProperty().addListener((property, before, row) -> {
            if (row != null && known.equals(list.getItems())) {
                focused = row.reference();
            }
        });
        // later, once the list itself has let go of the rows that were there
        list.getItems().addListener((ListChangeListener<TicketRow>) change -> Screenwork.later(this::again));
    }

    /** Chooses anew what was chosen, as far as it is still there. */
    void again() {
        List<TicketRow> rows = List.copyOf(list.getItems());
        int[] places = IntStream.range(0, rows.size())
                .filter(i -> selected.contains(rows.get(i).reference()))
                .toArray();
        known = rows;
        if (places.length > 0) {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(places[0], Arrays.copyOfRange(places, 1, places.length));
            list.getFocusModel().focus(place(rows));
        } else if (selected.isEmpty() && !rows.isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
        }
        chosen();
    }

    private int place(List<TicketRow> rows) {
        return Math.max(0, rows.stream().map(TicketRow::reference).toList().indexOf(focused));
    }

    private void chosen() {
        if (!known.equals(list.getItems())) {
            return;
        }
        List<TicketRow> rows = list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
        if (!rows.isEmpty()) {
            selected.clear();
            rows.forEach(row -> selected.add(row.reference()));
        }
        if (!bulk.rows().equals(rows)) {
            bulk.choose(rows);
        }
    }

    /** Only this one, once the list is seen again. */
    void only(String reference) {
        selected.clear();
        selected.add(reference);
        focused = reference;
    }

    void one() {
        list.getSelectionModel().clearAndSelect(Math.max(0, list.getFocusModel().getFocusedIndex()));
        bulk.choose(list.getSelectionModel().getSelectedItems());
        list.requestFocus();
    }

    /** Chooses the row that has the keyboard as well, or lets go of it. */
    void toggle() {
        int at = list.getFocusModel().getFocusedIndex();
        if (list.getSelectionModel().isSelected(at)) {
            list.getSelectionModel().clearSelection(at);
        } else {
            list.getSelectionModel().select(at);
        }
        list.getFocusModel().focus(at);
    }

    @Nullable
    TicketRow row() {
        return list.getSelectionModel().getSelectedItem();
    }

    void focus() {
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        list.requestFocus();
    }
}
