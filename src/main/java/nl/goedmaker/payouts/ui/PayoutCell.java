package nl.goedmaker.payouts.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;

/** A row of the queue with its tick. */
final class PayoutCell extends ListCell<PayoutRow> {
    private final PayoutsViewModel model;
    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final Label name = Line.column("strong");
    private final Label given = Line.column("muted");
    private final Label iban = Line.column("money-iban");
    private final Label ticket = Line.column("money-ticket");
    private final Label amount = Line.column("money-sum");
    private final Label check = new Label();
    private final HBox line;

    PayoutCell(PayoutsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        given.getStyleClass().add("small");
        given.managedProperty().bind(given.textProperty().isNotEmpty());
        VBox names = new VBox(name, given);
        names.getStyleClass().add("money-name");
        HBox.setHgrow(names, Priority.ALWAYS);
        tick.getStyleClass().add("money-tick");
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> {
            PayoutRow row = getItem();
            if (row != null) {
                getListView().getSelectionModel().clearAndSelect(getIndex());
                model.toggle(row);
            }
        });
        line = Line.row(tick, names, iban, ticket, amount, Line.pillColumn(check, "money-check"));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PayoutRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        boolean ticked = model.isTicked(row);
        tick.setSelected(ticked);
        tick.setDisable(!row.isPayable());
        tick.setAccessibleText(texts.get("payouts.tick", row.name()));
        name.setText(row.name());
        given.setText(row.given().isEmpty() ? "" : texts.get("payouts.given", row.given()));
        iban.setText(Line.iban(row.iban()));
        ticket.setText(row.ticket());
        amount.setText(row.amount());
        check.setText(row.check());
        Line.colour(check, row.colour());
        setText(String.join(
                ", ",
                texts.get(ticked ? "payouts.ticked" : "payouts.notTicked"),
                row.name(),
                row.iban(),
                row.ticket(),
                row.amount(),
                row.check()));
        setGraphic(line);
    }
}
