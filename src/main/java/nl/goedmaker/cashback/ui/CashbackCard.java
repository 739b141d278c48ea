package nl.goedmaker.cashback.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Shown;
import org.jspecify.annotations.Nullable;

/** The card beside the list: the chosen cashback, its slip, and what can be done with it. */
final class CashbackCard {
    private static final double SLIP_EMS = 13;

    private final CashbackViewModel model;
    private final Texts texts;

    @FXML
    private VBox root;

    @FXML
    private VBox nothing;

    @FXML
    private VBox card;

    @FXML
    private Label amount;

    @FXML
    private Label state;

    @FXML
    private Label customer;

    @FXML
    private GridPane lines;

    @FXML
    private ImageView picture;

    @FXML
    private Label pictureNote;

    @FXML
    private MenuButton save;

    @FXML
    private MenuButton print;

    @FXML
    private Label lasting;

    @FXML
    private Label working;

    @FXML
    private Button copyCode;

    @FXML
    private Button copyLink;

    @FXML
    private Button openTicket;

    @FXML
    private Button revoke;

    @FXML
    private Label several;

    CashbackCard(CashbackViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        FxmlViews.load(this, texts);
        Shown.when(card, model.detailsProperty().isNotNull());
        Shown.when(nothing, model.detailsProperty().isNull());
        model.detailsProperty().addListener((property, before, details) -> show(details));
        bindSlip(model.slip());
        bindActions();
    }

    private void bindSlip(SlipViewModel slip) {
        slip.pictureProperty()
                .addListener((property, before, page) -> picture.setImage(page == null ? null : SlipPage.image(page)));
        Shown.when(picture, picture.imageProperty().isNotNull());
        picture.fitWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> customer.getFont().getSize() * SLIP_EMS, customer.fontProperty()));
        pictureNote.textProperty().bind(slip.pictureNoteProperty());
        Shown.when(pictureNote, pictureNote.textProperty().isNotEmpty());
        Shown.when(lasting, slip.undoable());
        working.textProperty().bind(slip.workingProperty());
        Shown.when(working, working.textProperty().isNotEmpty());
        formats(save, slip::save);
        formats(print, slip::print);
    }

    private void formats(MenuButton button, Consumer<SlipFormat> action) {
        for (SlipFormat format : SlipFormat.values()) {
            MenuItem item = new MenuItem(texts.get("cashback.format." + format));
            item.setOnAction(event -> action.accept(format));
            button.getItems().add(item);
        }
        button.disableProperty().bind(model.slip().printable().not());
        button.accessibleHelpProperty().bind(pictureNote.textProperty());
    }

    private void bindActions() {
        Shown.when(several, model.single().not());
        copyCode.setOnAction(event -> model.copyCode());
        copyLink.setOnAction(event -> model.copyLink());
        openTicket.setOnAction(event -> model.openTicket());
        revoke.setOnAction(event -> model.revoke());
        for (Button button : List.of(copyCode, openTicket)) {
            button.disableProperty().bind(model.single().not());
        }
        for (Button button : List.of(copyLink, revoke)) {
            button.disableProperty().bind(model.revocable().not());
            button.accessibleHelpProperty().bind(pictureNote.textProperty());
        }
    }

    private void show(@Nullable CashbackDetails details) {
        if (details == null) {
            return;
        }
        CashbackRow row = details.row();
        amount.setText(row.amount());
        customer.setText(row.customer());
        state.setText(row.state());
        state.getStyleClass().setAll("label", "pill", row.colour());
        lines.getChildren().clear();
        for (int i = 0; i < details.lines().size(); i++) {
            CashbackDetails.Line line = details.lines().get(i);
            Label name = new Label(line.name());
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            Label value = new Label(line.value());
            value.setWrapText(true);
            name.setLabelFor(value);
            lines.addRow(i, name, value);
        }
    }

    Region root() {
        return root;
    }
}
