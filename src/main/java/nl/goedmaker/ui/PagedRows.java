package nl.goedmaker.ui;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The rows of a list that is read page by page, as far as the owner has scrolled. */
public final class PagedRows<T> {
    /** More than two screens of rows. */
    public static final int PAGE = 60;

    private final Background background;
    private final BiFunction<@Nullable T, Integer, List<T>> pages;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private boolean complete;
    private int reading;
    /** The row after which the next page was asked for; each of the last rows that comes into sight asks. */
    private @Nullable T askedAfter;

    /** @param pages the page after a row ({@code null}: the first page) of at most so many rows; runs in the background */
    public PagedRows(Background background, BiFunction<@Nullable T, Integer, List<T>> pages) {
        this.background = background;
        this.pages = pages;
    }

    public ObservableList<T> rows() {
        return rows;
    }

    /** True once the first page has been read; an empty list is only then really empty. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Reads again what was read so far, so that a changed list keeps its place. */
    public void refresh() {
        askedAfter = null;
        int mine = ++reading;
        int size = Math.max(PAGE, rows.size());
        background.run(() -> pages.apply(null, Math.min(size, 1000)), page -> {
            if (mine == reading) {
                if (!rows.equals(page)) {
                    rows.setAll(page);
                }
                complete = page.size() < Math.min(size, 1000);
                loaded.set(true);
            }
        });
    }

    /** Starts from the top: another filter, another sorting. */
    public void restart() {
        rows.clear();
        loaded.set(false);
        refresh();
    }

    /** Reads the next page; called when the end of the list comes into sight. */
    public void more() {
        if (complete || rows.isEmpty()) {
            return;
        }
        T last = rows.getLast();
        if (last == askedAfter) {
            return;
        }
        askedAfter = last;
        int mine = ++reading;
        background.run(() -> pages.apply(last, PAGE), page -> {
            if (mine == reading) {
                rows.addAll(page);
                complete = page.size() < PAGE;
            }
        });
    }
}
