package nl.goedmaker.ui;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/** Tells when the last rows of a list come into sight, so that the next page can be read. */
public final class EndOfList {
    private static final int ROWS_AHEAD = 15;

    private EndOfList() {}

    /** A cell factory that also watches how far the list was scrolled. */
    public static <T> Callback<ListView<T>, ListCell<T>> watched(
            Callback<ListView<T>, ListCell<T>> cells, Runnable nearEnd) {
        return list -> {
            ListCell<T> cell = cells.call(list);
            watch(cell, () -> list.getItems().size(), nearEnd);
            return cell;
        };
    }

    /** As {@link #watched}, for the rows of a table. */
    public static <T> Callback<TableView<T>, TableRow<T>> watchedRows(
            Callback<TableView<T>, TableRow<T>> rows, Runnable nearEnd) {
        return table -> {
            TableRow<T> row = rows.call(table);
            watch(row, () -> table.getItems().size(), nearEnd);
            return row;
        };
    }

    private static void watch(IndexedCell<?> cell, java.util.function.IntSupplier size, Runnable nearEnd) {
        cell.indexProperty().addListener((property, before, index) -> {
            if (index.intValue() >= Math.max(0, size.getAsInt() - ROWS_AHEAD)) {
                nearEnd.run();
            }
        });
    }
}
