package nl.goedmaker.reviews.ui;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Shown;

/** The sheet over the window on which files of reviews are looked at before they are taken in. */
public final class ImportView {
    private final ImportViewModel model;
    private final Texts texts;

    @FXML
    private VBox files;

    @FXML
    private Label problem;

    @FXML
    private HBox progress;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    @FXML
    private Button start;

    @FXML
    private Button more;

    @FXML
    private Button cancel;

    /** @param layer the window's own layer; the sheet lies above its first child */
    public static ImportView over(ImportViewModel model, Texts texts, StackPane layer) {
        return new ImportView(model, texts, layer);
    }

    private ImportView(ImportViewModel model, Texts texts, StackPane layer) {
        this.model = model;
        this.texts = texts;
        Parent root = FxmlViews.load(this, texts);
        model.items().addListener((ListChangeListener<ImportItem>) change -> show());
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, problem.textProperty().isNotEmpty());
        Shown.when(progress, model.workingProperty());
        bar.progressProperty().bind(model.progressProperty());
        files.disableProperty().bind(model.workingProperty());
        start.disableProperty().bind(model.readyProperty().not());
        more.disableProperty().bind(model.workingProperty());
        stop.setOnAction(event -> model.stop());
        start.setOnAction(event -> model.start());
        more.setOnAction(event -> model.choose());
        cancel.setOnAction(event -> model.close());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.start();
                event.consume();
            }
        });
        DroppedFiles.on(root, model::open);
        // as soon as it can be done, Enter does it
        model.readyProperty().addListener((property, was, ready) -> {
            if (ready && cancel.isFocused()) {
                start.requestFocus();
            }
        });
        Overlay overlay = Overlay.ofForm(layer, root, model::close);
        model.openProperty().addListener((property, was, open) -> {
            if (open) {
                overlay.open(cancel);
            } else {
                overlay.close();
            }
        });
    }

    private void show() {
        files.getChildren().clear();
        for (int place = 0; place < model.items().size(); place++) {
            files.getChildren().add(new ImportCard(model.items().get(place), model, texts, place));
        }
    }
}
