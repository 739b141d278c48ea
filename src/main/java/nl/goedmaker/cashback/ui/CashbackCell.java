package nl.goedmaker.cashback.ui;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A row of the list of cashbacks. */
final class CashbackCell extends ListCell<CashbackRow> {
    private final Label amount = column("money-amount");
    private final Label customer = column("money-name");
    private final Label code = column("money-code");
    private final Label ticket = column("money-ticket");
    private final Label until = column("money-until");
    private final Label state = new Label();
    private final HBox line;

    CashbackCell() {
        customer.getStyleClass().add("strong");
        customer.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(customer, Priority.ALWAYS);
        HBox stateColumn = new HBox(state);
        stateColumn.getStyleClass().add("money-state");
        line = new HBox(amount, customer, code, ticket, until, stateColumn);
        line.getStyleClass().add("money-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private static Label column(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(CashbackRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        amount.setText(row.amount());
        customer.setText(row.customer());
        code.setText(row.code());
        ticket.setText(row.ticket());
        until.setText(row.until());
        state.setText(row.state());
        state.getStyleClass().setAll("label", "pill", row.colour().isEmpty() ? "grey" : row.colour());
        setText(String.join(", ", row.amount(), row.customer(), row.code(), row.ticket(), row.until(), row.state()));
        setGraphic(line);
    }
}
