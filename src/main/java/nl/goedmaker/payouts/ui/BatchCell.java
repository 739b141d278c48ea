package nl.goedmaker.payouts.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import nl.goedmaker.text.Texts;

/** A bank file in the list of earlier ones. */
final class BatchCell extends ListCell<BatchRow> {
    private final Label name = Line.column("money-batch");
    private final Label day = Line.column("money-day");
    private final Label payments = Line.column("money-count");
    private final Label amount = Line.column("money-sum");
    private final Label status = new Label();
    private final HBox line;

    BatchCell(BatchesViewModel model, Texts texts) {
        Button open = new Button(texts.get("payouts.earlier.open"));
        open.getStyleClass().add("link-button");
        open.setFocusTraversable(false);
        open.setOnAction(event -> {
            if (getItem() != null) {
                model.open(getItem());
            }
        });
        HBox statusColumn = Line.pillColumn(status, "money-rest");
        HBox.setHgrow(statusColumn, javafx.scene.layout.Priority.ALWAYS);
        line = Line.row(name, day, payments, amount, statusColumn, open);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BatchRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        name.setText(row.name());
        day.setText(row.day());
        payments.setText(row.payments());
        amount.setText(row.amount());
        status.setText(row.status());
        Line.colour(status, row.colour());
        setText(String.join(", ", row.name(), row.day(), row.payments(), row.amount(), row.status()));
        setGraphic(line);
    }
}
