package nl.goedmaker.payouts.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.goedmaker.text.Texts;

/** A payment in the bank file that is open. */
final class PaymentCell extends ListCell<PaymentRow> {
    private final Label name = Line.column("money-name");
    private final Label iban = Line.column("money-iban");
    private final Label ticket = Line.column("money-ticket");
    private final Label amount = Line.column("money-sum");
    private final Label status = new Label();
    private final Button action = new Button();
    private final BatchesViewModel model;
    private final Texts texts;
    private final HBox line;

    PaymentCell(BatchesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        name.getStyleClass().add("strong");
        HBox statusColumn = Line.pillColumn(status, "money-rest");
        HBox.setHgrow(statusColumn, Priority.ALWAYS);
        action.getStyleClass().add("link-button");
        action.setFocusTraversable(false);
        action.setOnAction(event -> act());
        line = Line.row(name, iban, ticket, amount, statusColumn, action);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private void act() {
        PaymentRow row = getItem();
        if (row != null && row.canReturn()) {
            model.returned(row);
        } else if (row != null && row.canGoAgain()) {
            model.again(row);
        }
    }

    @Override
    protected void updateItem(PaymentRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        name.setText(row.name());
        iban.setText(Line.iban(row.iban()));
        ticket.setText(row.ticket());
        amount.setText(row.amount());
        status.setText(row.status());
        Line.colour(status, row.colour());
        action.setText(texts.get(row.canGoAgain() ? "payouts.again" : "payouts.returned"));
        action.setVisible(row.canReturn() || row.canGoAgain());
        setText(String.join(", ", row.name(), row.iban(), row.ticket(), row.amount(), row.status()));
        setGraphic(line);
    }
}
