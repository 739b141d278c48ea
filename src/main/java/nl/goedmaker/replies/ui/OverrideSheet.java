package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Overlay;

/** The sheet that asks why a letter may go in spite of what stops it. */
final class OverrideSheet {
    private final OverridesViewModel model;
    private final Texts texts;
    private final List<TextField> fields = new ArrayList<>();

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox rows;

    @FXML
    private Button go;

    @FXML
    private Button cancel;

    /** @param layer the window's own layer; the sheet lies above its first child when it is opened */
    OverrideSheet(OverridesViewModel model, Texts texts, StackPane layer) {
        this.model = model;
        this.texts = texts;
        Parent root = FxmlViews.load(this, texts);
        // as high as its rows need, and no higher than the window
        scroll.prefHeightProperty().bind(rows.heightProperty().add(2));
        scroll.maxHeightProperty().bind(layer.heightProperty().multiply(0.6));
        go.setOnAction(event -> confirm());
        cancel.setOnAction(event -> model.close());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                confirm();
                event.consume();
            }
        });
        Overlay overlay = Overlay.ofForm(layer, root, model::close);
        model.openProperty().addListener((property, was, open) -> {
            if (open) {
                fields.clear();
                rows.getChildren().setAll(model.rows().stream().map(this::row).toList());
                scroll.setVvalue(0);
                overlay.open(fields.getFirst());
            } else {
                overlay.close();
            }
        });
    }

    private void confirm() {
        model.confirm();
        for (int i = 0; i < fields.size(); i++) {
            if (model.openProperty().get() && !model.rows().get(i).error().get().isEmpty()) {
                fields.get(i).requestFocus();
                return;
            }
        }
    }

    private Node row(OverridesViewModel.Row row) {
        Label title = wrapped("strong");
        title.setText(row.title());
        Label words = wrapped("small");
        words.setText(row.words());
        TextField reason = new TextField();
        reason.setId("override-reason-" + row.rule());
        reason.textProperty().bindBidirectional(row.reason());
        fields.add(reason);
        FormField field = new FormField(texts.get("replies.override.reason"), reason);
        // several fields have the same label
        reason.setAccessibleText(texts.get("replies.override.reasonOf", row.title()));
        field.errorProperty().bind(row.error());
        VBox all = new VBox(title, words, field);
        all.getStyleClass().add("override-row");
        return all;
    }

    private static Label wrapped(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
