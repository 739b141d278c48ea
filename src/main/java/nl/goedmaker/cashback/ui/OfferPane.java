package nl.goedmaker.cashback.ui;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.SmallButton;

/** A card for each cashback of the ticket, its code large enough to read out. */
public final class OfferPane extends VBox {
    private final OfferPaneViewModel model;
    private final Desk desk;

    /** @param next where the keyboard goes when the cashback it stood at leaves nothing to do */
    public OfferPane(OfferPaneViewModel model, Desk desk, Node next) {
        this.model = model;
        this.desk = desk;
        setId("offers");
        getStyleClass().add("stack");
        visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(model.rows()));
        managedProperty().bind(visibleProperty());
        model.rows().addListener((ListChangeListener<OfferRow>) change -> KeptFocus.during(this, this::showRows, next));
        showRows();
    }

    private void showRows() {
        getChildren().setAll(model.rows().stream().map(this::card).toList());
    }

    private Node card(OfferRow row) {
        Label title = new Label(desk.texts().get("cashback.offered.title", row.amount()));
        title.getStyleClass().add("h2");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label state = new Label(row.state());
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().addAll("pill", row.isOpen() ? "green" : "blue");
        HBox head = new HBox(8, title, gap, state);
        head.setAlignment(Pos.CENTER_LEFT);
        Label code = new Label(row.code());
        code.setId("offer-code");
        code.getStyleClass().add("offer-code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.setAccessibleText(desk.texts()
                .get("cashback.offered.codeSpoken", String.join(" ", row.code().split(""))));
        Label detail = new Label(row.detail());
        detail.setWrapText(true);
        detail.getStyleClass().addAll("muted", "small");
        VBox card = new VBox(head, code, detail);
        card.getStyleClass().add("card");
        if (row.isOpen()) {
            card.getChildren().add(actions(row));
        }
        if (row.isUndoable()) {
            Label lasting = new Label(desk.texts().get("cashback.offered.lasting"));
            lasting.setId("offer-lasting");
            lasting.setWrapText(true);
            lasting.setMinHeight(Region.USE_PREF_SIZE);
            lasting.getStyleClass().addAll("muted", "small");
            card.getChildren().add(lasting);
        }
        return card;
    }

    private Node actions(OfferRow row) {
        FlowPane actions = new FlowPane(6, 6);
        actions.getChildren()
                .addAll(
                        SmallButton.of("offer-slip", desk.texts().get("cashback.offered.slip"), () -> saveSlip(row)),
                        SmallButton.of(
                                "offer-copy-code",
                                desk.texts().get("cashback.offered.copyCode"),
                                () -> model.copyCode(row)),
                        SmallButton.of(
                                "offer-copy-link",
                                desk.texts().get("cashback.offered.copyLink"),
                                () -> model.copyLink(row)),
                        SmallButton.of("offer-revoke", desk.texts().get("cashback.offered.revoke"), () -> revoke(row)));
        return actions;
    }

    private void saveSlip(OfferRow row) {
        java.util.Optional<Path> file =
                desk.dialogs().saveAs(desk.texts().get("cashback.offered.slip"), model.slipName(row), "pdf");
        file.ifPresent(chosen -> model.saveSlip(row, chosen));
    }

    private void revoke(OfferRow row) {
        boolean sure = desk.dialogs()
                .confirm(
                        desk.texts().get("cashback.offered.revokeTitle", row.code()),
                        desk.texts().get("cashback.offered.revokeText", row.amount()),
                        desk.texts().get("cashback.offered.revoke"));
        if (sure) {
            model.revoke(row);
        }
    }
}
