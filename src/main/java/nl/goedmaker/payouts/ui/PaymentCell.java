package nl.goedmaker.payouts.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.RowCell;

/** A payment in the bank file that is open. */
final class PaymentCell extends RowCell<PaymentRow> {
    private final NameColumn name;
    private final IbanLabel iban = new IbanLabel();
    private final Label ticket = column("money-ticket");
    private final Label amount = column("money-sum");
    private final Label status = new Label();
    private final Button action = new Button();
    private final Texts texts;
    private final HBox line;

    PaymentCell(BatchesViewModel model, Texts texts) {
        this.texts = texts;
        name = new NameColumn(texts);
        action.getStyleClass().addAll("link-button", "money-action");
        action.setFocusTraversable(false);
        action.setWrapText(true);
        action.setOnAction(event -> {
            if (getItem() != null) {
                model.act(getItem());
            }
        });
        line = columns(growing(name), iban, ticket, amount, pillColumn(status, "money-rest"), action);
    }

    @Override
    protected Region line() {
        return line;
    }

    @Override
    protected String show(PaymentRow row) {
        name.show(row.name(), row.given());
        iban.show(row.iban());
        ticket.setText(row.ticket());
        amount.setText(row.amount());
        status.setText(row.status());
        colour(status, row.colour());
        action.setText(texts.get(row.canGoAgain() ? "payouts.again" : "payouts.returned"));
        action.setVisible(row.canReturn() || row.canGoAgain());
        return String.join(", ", row.name(), row.iban(), row.ticket(), row.amount(), row.status());
    }
}
