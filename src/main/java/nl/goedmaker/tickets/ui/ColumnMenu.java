package nl.goedmaker.tickets.ui;

import java.util.Arrays;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nl.goedmaker.text.Texts;

/** Which columns the list has, where they stand and how wide they are, for who has no mouse at hand. */
final class ColumnMenu {
    /** How much wider or narrower at once, in em. */
    private static final double STEP = 2;

    private ColumnMenu() {}

    static Menu of(TicketsViewModel model, Texts texts) {
        Menu menu = new Menu(texts.get("tickets.columns"));
        menu.setId("columns");
        Arrays.stream(TicketColumn.values())
                .map(column -> column(model, column, texts))
                .forEach(menu.getItems()::add);
        MenuItem standard = item("columns-standard", texts.get("tickets.columns.standard"));
        standard.setOnAction(event -> model.arrange(ColumnLayout.STANDARD));
        menu.getItems().addAll(new SeparatorMenuItem(), standard);
        return menu;
    }

    private static Menu column(TicketsViewModel model, TicketColumn column, Texts texts) {
        ColumnLayout layout = model.columnsProperty().get();
        Menu menu = new Menu(texts.get("tickets.column." + column));
        menu.setId("columns-" + column);
        CheckMenuItem shown = new CheckMenuItem(texts.get("tickets.columns.show"));
        shown.setId("columns-" + column + "-shown");
        shown.setSelected(layout.shows(column));
        shown.setDisable(column == TicketColumn.SUBJECT);
        shown.setOnAction(event -> model.arrange(layout.toggled(column)));
        menu.getItems().add(shown);
        if (layout.shows(column)) {
            menu.getItems()
                    .addAll(
                            change(model, column, "left", texts.get("tickets.columns.left"), layout.moved(column, -1)),
                            change(
                                    model,
                                    column,
                                    "right",
                                    texts.get("tickets.columns.right"),
                                    layout.moved(column, 1)));
        }
        if (layout.shows(column) && column != TicketColumn.SUBJECT) {
            String wider = texts.get("tickets.columns.wider");
            String narrower = texts.get("tickets.columns.narrower");
            menu.getItems()
                    .addAll(
                            change(model, column, "wider", wider, layout.widened(column, STEP)),
                            change(model, column, "narrower", narrower, layout.widened(column, -STEP)));
        }
        return menu;
    }

    private static MenuItem change(
            TicketsViewModel model, TicketColumn column, String id, String text, ColumnLayout changed) {
        MenuItem item = item("columns-" + column + "-" + id, text);
        item.setDisable(changed.equals(model.columnsProperty().get()));
        item.setOnAction(event -> model.arrange(changed));
        return item;
    }

    private static MenuItem item(String id, String text) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        return item;
    }
}
