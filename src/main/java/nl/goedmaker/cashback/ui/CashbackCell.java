package nl.goedmaker.cashback.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.goedmaker.ui.RowCell;

/** A row of the list of cashbacks. */
final class CashbackCell extends RowCell<CashbackRow> {
    private final Label amount = column("money-amount");
    private final Label customer = growing(column("money-name"));
    private final Label code = column("money-code");
    private final Label ticket = column("money-ticket");
    private final Label until = column("money-until");
    private final Label state = new Label();
    private final HBox line;

    CashbackCell() {
        customer.getStyleClass().add("strong");
        customer.setWrapText(true);
        code.setWrapText(true);
        line = columns(amount, customer, code, ticket, until, pillColumn(state, "money-state"));
    }

    @Override
    protected Region line() {
        return line;
    }

    @Override
    protected String show(CashbackRow row) {
        amount.setText(row.amount());
        customer.setText(row.customer());
        code.setText(row.code());
        ticket.setText(row.ticket());
        until.setText(row.until());
        state.setText(row.state());
        colour(state, row.colour());
        return String.join(", ", row.amount(), row.customer(), row.code(), row.ticket(), row.until(), row.state());
    }
}
