package nl.goedmaker.replies.ui;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.SideBySide;

/** The sheet with a text of the owner's and how it reads, above the window. */
public final class OwnTextSheet {
    private static final double BESIDE_FROM_EMS = 52;

    private final OwnTextViewModel model;
    private final OwnTextFields fields;

    @FXML
    private VBox sheet;

    @FXML
    private Label title;

    @FXML
    private Label hint;

    @FXML
    private ScrollPane scroll;

    @FXML
    private GridPane grid;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    @FXML
    private Button reset;

    /**
     * A sheet that appears when its view model is opened.
     *
     * @param layer the window's own layer; the sheet lies above its first child
     */
    public static OwnTextSheet over(OwnTextViewModel model, Texts texts, StackPane layer) {
        return new OwnTextSheet(model, texts, layer);
    }

    private OwnTextSheet(OwnTextViewModel model, Texts texts, StackPane layer) {
        this.model = model;
        Parent root = FxmlViews.load(this, texts);
        this.fields = new OwnTextFields(model, texts);
        title.textProperty().bind(model.titleProperty());
        hint.textProperty().bind(model.hintProperty());
        Shown.when(hint, hint.textProperty().isNotEmpty());
        SideBySide.arrange(grid, fields, preview(texts), hint, BESIDE_FROM_EMS);
        save.setOnAction(event -> save());
        cancel.setOnAction(event -> model.close());
        reset.setOnAction(event -> {
            model.reset();
            fields.begin();
        });
        sheet.maxHeightProperty().bind(layer.heightProperty().multiply(0.94));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
        Overlay overlay = Overlay.ofForm(layer, root, model::close);
        model.openProperty().addListener((property, was, open) -> {
            if (open) {
                scroll.setVvalue(0);
                overlay.open(fields::begin);
            } else {
                overlay.close();
            }
        });
        for (OwnTextField field : fields.all()) {
            field.error().addListener((property, before, why) -> {
                if (before.isEmpty() && !why.isEmpty() && model.openProperty().get()) {
                    fields.focus(field);
                }
            });
        }
    }

    private void save() {
        model.save();
    }

    private Region preview(Texts texts) {
        Label heading = new Label(texts.get("replies.own.preview"));
        heading.getStyleClass().add("h2");
        Label about = wrapped("muted", "small");
        about.setText(texts.get("replies.own.previewHint"));
        Label subject = wrapped("strong");
        subject.setId("preview-subject");
        subject.textProperty().bind(model.preview().subjectProperty());
        Shown.when(subject, subject.textProperty().isNotEmpty());
        Label body = wrapped();
        body.setId("preview-body");
        body.textProperty().bind(model.preview().bodyProperty());
        Label warning = wrapped("danger-text", "small");
        warning.setId("preview-warning");
        warning.textProperty().bind(model.preview().warningProperty());
        Shown.when(warning, warning.textProperty().isNotEmpty());
        VBox card = new VBox(heading, about, warning, subject, body);
        card.getStyleClass().addAll("card", "text-preview");
        return card;
    }

    private static Label wrapped(String... styles) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
