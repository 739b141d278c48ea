package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.ui.EndOfList;
import nl.goedmaker.ui.Screenwork;
import org.jspecify.annotations.Nullable;

/** The rows of the list in columns that can be chosen, moved, made wider and sorted by. */
final class TicketTable {
    /** While a column is being dragged, nothing is kept yet. */
    private static final Duration REST = Duration.millis(300);
    /** Two lines of text and their margins, in em: rows of one height spare the list all measuring while it is scrolled. */
    private static final double ROW = 4;

    private final TableView<TicketRow> table;
    private final TicketsViewModel model;
    private final Texts texts;
    private final DoubleSupplier em;
    private final Map<TicketColumn, TableColumn<TicketRow, TicketRow>> columns = new EnumMap<>(TicketColumn.class);
    /** The widths that the owner gave the columns, in pixels of now; in a narrow list they are shown smaller. */
    private final Map<TicketColumn, Double> wished = new EnumMap<>(TicketColumn.class);

    private final PauseTransition rest = new PauseTransition(REST);
    /** Whether what changes now comes from the model and not from the owner. */
    private boolean showing;

    /** @param em the size of the letters, in which widths are kept: they grow with the text */
    TicketTable(
            TableView<TicketRow> table,
            TicketsViewModel model,
            Texts texts,
            DoubleSupplier em,
            Consumer<@Nullable TicketRow> open) {
        this.em = em;
        this.table = table;
        this.model = model;
        this.texts = texts;
        for (TicketColumn kind : TicketColumn.values()) {
            columns.put(kind, make(kind));
        }
        rest.setOnFinished(event -> model.arrange(now()));
        table.setPlaceholder(new Region());
        table.setRowFactory(
                EndOfList.watchedRows(shown -> row(open), () -> model.rows().more()));
        table.setColumnResizePolicy(this::resize);
        table.setSortPolicy(sorted -> {
            if (!showing) {
                sort();
            }
            return true;
        });
        table.getColumns().addListener((ListChangeListener<TableColumn<TicketRow, ?>>) change -> keep());
        model.columnsProperty().addListener((property, before, layout) -> showColumns());
        model.orderProperty().addListener((property, before, order) -> showOrder());
        model.viewProperty().addListener((property, before, view) -> showOrder());
        showColumns();
        showOrder();
        table.setItems(model.rows().rows());
    }

    private TableColumn<TicketRow, TicketRow> make(TicketColumn kind) {
        TableColumn<TicketRow, TicketRow> column = new TableColumn<>(texts.get("tickets.column." + kind));
        column.setId("column-" + kind);
        column.setUserData(kind);
        column.setMinWidth(40);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> TicketCell.of(kind, model, texts));
        return column;
    }

    private TableRow<TicketRow> row(Consumer<@Nullable TicketRow> open) {
        TableRow<TicketRow> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable TicketRow item, boolean empty) {
                super.updateItem(item, empty);
                setAccessibleText(
                        empty || item == null ? null : model.line(item).spoken(texts));
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    private TableColumn<TicketRow, TicketRow> column(TicketColumn kind) {
        return Objects.requireNonNull(columns.get(kind));
    }

    private double em() {
        return em.getAsDouble();
    }

    /** To be called again when the letters have another size. */
    void showColumns() {
        table.setFixedCellSize(Math.ceil(ROW * em()));
        ColumnLayout layout = model.columnsProperty().get();
        if (!layout.equals(now())) {
            showing = true;
            List<TableColumn<TicketRow, TicketRow>> shown = new ArrayList<>();
            for (ColumnLayout.Place place : layout.places()) {
                TableColumn<TicketRow, TicketRow> column = column(place.column());
                column.setPrefWidth(place.width() * em());
                wished.put(place.column(), place.width() * em());
                shown.add(column);
            }
            table.getColumns().setAll(shown);
            resize(new TableView.ResizeFeatures<>(table, null, 0.0));
            showing = false;
            showOrder();
        }
    }

    /** The columns as the owner arranged them; the subject keeps the width that it began with. */
    private ColumnLayout now() {
        return new ColumnLayout(table.getColumns().stream()
                .map(column -> (TicketColumn) column.getUserData())
                .map(kind ->
                        new ColumnLayout.Place(kind, kind == TicketColumn.SUBJECT ? kind.width() : wished(kind) / em()))
                .toList());
    }

    private double wished(TicketColumn kind) {
        return wished.getOrDefault(kind, kind.width() * em());
    }

    private void keep() {
        if (!showing) {
            rest.playFromStart();
        }
    }

    /** The rows always fill the list, and never reach beyond it. */
    private boolean resize(TableView.ResizeFeatures<TicketRow> features) {
        TableColumn<TicketRow, TicketRow> subject = column(TicketColumn.SUBJECT);
        TableColumn<TicketRow, ?> dragged = features.getColumn();
        if (dragged != null) {
            boolean beside = dragged == subject;
            int at = table.getColumns().indexOf(dragged) + (beside ? 1 : 0);
            if (at >= table.getColumns().size()) {
                return false;
            }
            TableColumn<TicketRow, ?> changed = table.getColumns().get(at);
            double by = beside ? -features.getDelta() : features.getDelta();
            wished.put(
                    (TicketColumn) changed.getUserData(),
                    Math.clamp(
                            changed.getWidth() + by,
                            Math.max(changed.getMinWidth(), ColumnLayout.LEAST * em()),
                            ColumnLayout.MOST * em()));
            keep();
        }
        if (features.getContentWidth() <= 0) {
            return true;
        }
        Map<TicketColumn, Double> shown = new LinkedHashMap<>();
        table.getColumns().stream()
                .map(column -> (TicketColumn) column.getUserData())
                .forEach(kind -> shown.put(kind, wished(kind)));
        Map<TicketColumn, Double> widths = ColumnRoom.share(shown, features.getContentWidth(), em());
        widths.forEach((kind, width) -> features.setColumnWidth(column(kind), width));
        // later: the table is not done with its columns yet
        Screenwork.later(() -> shown.keySet().forEach(kind -> column(kind).setVisible(widths.containsKey(kind))));
        return true;
    }

    private void sort() {
        TicketOrder order = table.getSortOrder().stream()
                .findFirst()
                .flatMap(column -> ((TicketColumn) column.getUserData())
                        .order()
                        .map(by -> new TicketOrder(by, column.getSortType() == TableColumn.SortType.DESCENDING)))
                .orElse(model.viewProperty().get().standard());
        // later: the table is not done with its own heads yet
        Screenwork.later(() -> {
            model.sort(order);
            showOrder();
        });
    }

    /** The head of the column that the list is sorted by says so. */
    private void showOrder() {
        showing = true;
        TicketOrder order = model.orderProperty().get();
        List<TableColumn<TicketRow, ?>> sorted = new ArrayList<>();
        columns.forEach((kind, column) -> {
            column.setSortable(kind.order()
                    .filter(model.viewProperty().get().orders()::contains)
                    .isPresent());
            if (kind.order().equals(Optional.of(order.by()))
                    && table.getColumns().contains(column)) {
                column.setSortType(
                        order.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                sorted.add(column);
            }
        });
        if (!table.getSortOrder().equals(sorted)) {
            table.getSortOrder().setAll(sorted);
        }
        showing = false;
    }
}
