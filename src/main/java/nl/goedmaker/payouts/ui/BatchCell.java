package nl.goedmaker.payouts.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.RowCell;

/** A bank file in the list of earlier ones. */
final class BatchCell extends RowCell<BatchRow> {
    private final Label name = column("money-batch");
    private final Label day = column("money-day");
    private final Label payments = column("money-count");
    private final Label amount = column("money-sum");
    private final Label status = new Label();
    private final HBox line;

    BatchCell(BatchesViewModel model, Texts texts) {
        Button open = new Button(texts.get("payouts.earlier.open"));
        open.getStyleClass().add("link-button");
        open.setFocusTraversable(false);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> {
            if (getItem() != null) {
                model.open(getItem());
            }
        });
        line = columns(name, day, payments, amount, growing(pillColumn(status, "money-rest")), open);
    }

    @Override
    protected Region line() {
        return line;
    }

    @Override
    protected String show(BatchRow row) {
        name.setText(row.name());
        day.setText(row.day());
        payments.setText(row.payments());
        amount.setText(row.amount());
        status.setText(row.status());
        colour(status, row.colour());
        return String.join(", ", row.name(), row.day(), row.payments(), row.amount(), row.status());
    }
}
