package nl.goedmaker.payouts.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.RowCell;

/** A row of the queue with its tick. */
final class PayoutCell extends RowCell<PayoutRow> {
    private final QueueViewModel model;
    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final NameColumn name;
    private final IbanLabel iban = new IbanLabel();
    private final Label ticket = column("money-ticket");
    private final Label amount = column("money-sum");
    private final Label check = new Label();
    private final HBox line;

    PayoutCell(QueueViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        name = new NameColumn(texts);
        tick.getStyleClass().add("money-tick");
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> {
            PayoutRow row = getItem();
            if (row != null) {
                getListView().getSelectionModel().clearAndSelect(getIndex());
                model.toggle(row);
            }
        });
        line = columns(tick, growing(name), iban, ticket, amount, pillColumn(check, "money-check"));
    }

    @Override
    protected Region line() {
        return line;
    }

    @Override
    protected String show(PayoutRow row) {
        boolean ticked = model.isTicked(row);
        tick.setSelected(ticked);
        tick.setDisable(!row.isPayable());
        tick.setAccessibleText(texts.get("payouts.tick", row.name()));
        name.show(row.name(), row.given());
        iban.show(row.iban());
        ticket.setText(row.ticket());
        amount.setText(row.amount());
        check.setText(row.check());
        colour(check, row.colour());
        return String.join(
                ", ",
                texts.get(ticked ? "payouts.ticked" : "payouts.notTicked"),
                row.name(),
                row.iban(),
                row.ticket(),
                row.amount(),
                row.check());
    }
}
