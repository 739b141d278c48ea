package nl.goedmaker.checks.beside.ui;

import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Shown;

/** A sheet with what was found above, both halves of it below, and what it does not prove. */
final class BesideSheet {
    /** From here both halves have room beside each other. */
    private static final double BESIDE_EMS = 46;

    private final Texts texts;
    private final Overlay overlay;
    private final Halves halves;

    @FXML
    private VBox sheet;

    @FXML
    private Label title;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox content;

    @FXML
    private Label found;

    @FXML
    private Label proof;

    @FXML
    private Label legend;

    @FXML
    private GridPane beside;

    @FXML
    private Button close;

    /** @param layer the window's own layer; the sheet lies above its first child */
    BesideSheet(Texts texts, StackPane layer, Runnable closing) {
        this.texts = texts;
        Parent root = FxmlViews.load(this, texts);
        this.halves = new Halves(beside, found, BESIDE_EMS);
        // as high as what lies on it, and no higher than the window
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        scroll.prefHeightProperty().bind(content.heightProperty().add(2));
        close.setOnAction(event -> closing.run());
        ScrollKeys.on(root, scroll);
        this.overlay = new Overlay(layer, root, closing);
    }

    /** @param marks what the marks mean; blank for none */
    void open(String heading, String seen, String proves, String marks, Node... parts) {
        title.setText(heading);
        found.setText(seen);
        proof.setText(proves);
        legend.setText(marks);
        Shown.now(legend, !marks.isBlank());
        halves.show(parts);
        scroll.setVvalue(0);
        overlay.open(close);
        // once more after the halves found their places
        Screenwork.later(() -> scroll.setVvalue(0));
    }

    void close() {
        overlay.close();
        halves.show();
    }

    /** What stands above a half: which complaint it is, as a link, and whose. */
    FlowPane head(String which, String reference, String about, Runnable open) {
        Label side = new Label(which);
        side.getStyleClass().add("strong");
        Button link = new Button(reference);
        link.setId("beside-" + reference);
        link.getStyleClass().setAll("button", "link-button");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(texts.get("checks.beside.open", reference));
        link.setOnAction(event -> open.run());
        Label whose = new Label(about);
        whose.getStyleClass().add("muted");
        FlowPane head = new FlowPane(side, link, whose);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("beside-head");
        return head;
    }
}
