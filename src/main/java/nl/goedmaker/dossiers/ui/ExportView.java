package nl.goedmaker.dossiers.ui;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.goedmaker.dossiers.DossierFormat;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Shown;

/** The sheet over the window on which the owner chooses how a complaint leaves the program. */
public final class ExportView {
    private static final Duration PATIENCE = Duration.seconds(1);

    private final ExportViewModel model;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    @FXML
    private Label title;

    @FXML
    private VBox formats;

    @FXML
    private CheckBox notes;

    @FXML
    private Label notesHint;

    @FXML
    private Label problem;

    @FXML
    private HBox progress;

    @FXML
    private ProgressBar bar;

    @FXML
    private Button stop;

    @FXML
    private Button save;

    @FXML
    private Button print;

    @FXML
    private Button cancel;

    /** @param layer the window's own layer; the sheet lies above its first child */
    public static ExportView over(ExportViewModel model, Texts texts, StackPane layer) {
        return new ExportView(model, texts, layer);
    }

    private ExportView(ExportViewModel model, Texts texts, StackPane layer) {
        this.model = model;
        this.texts = texts;
        Parent root = FxmlViews.load(this, texts);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(
                                "dossiers.export.title",
                                model.referenceProperty().get()),
                        model.referenceProperty()));
        for (DossierFormat format : DossierFormat.values()) {
            formats.getChildren().add(choice(format));
        }
        notes.selectedProperty().bindBidirectional(model.withNotesProperty());
        Shown.when(notesHint, notes.selectedProperty());
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, problem.textProperty().isNotEmpty());
        bindWork();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Overlay overlay = Overlay.ofForm(layer, root, model::close);
        model.openProperty().addListener((property, was, open) -> {
            if (open) {
                overlay.open(() -> ((RadioButton) group.getSelectedToggle()).requestFocus());
            } else {
                overlay.close();
            }
        });
    }

    private VBox choice(DossierFormat format) {
        RadioButton button = new RadioButton(texts.get("dossiers.export.format." + format));
        button.setId("export-" + format);
        button.getStyleClass().add("strong");
        button.setToggleGroup(group);
        button.setSelected(format == model.formatProperty().get());
        button.selectedProperty().addListener((property, was, selected) -> {
            if (selected) {
                model.formatProperty().set(format);
            }
        });
        model.formatProperty().addListener((property, was, now) -> {
            if (now == format) {
                button.setSelected(true);
            }
        });
        Label hint = new Label(texts.get("dossiers.export.hint." + format));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().addAll("muted", "small", "export-hint");
        button.setAccessibleHelp(hint.getText());
        return new VBox(2, button, hint);
    }

    private void bindWork() {
        Shown.now(progress, false);
        patience.setOnFinished(
                event -> Shown.now(progress, model.workingProperty().get()));
        model.workingProperty().addListener((property, was, working) -> {
            if (working) {
                patience.playFromStart();
            } else {
                patience.stop();
                Shown.now(progress, false);
            }
        });
        bar.progressProperty().bind(model.progressProperty());
        stop.setOnAction(event -> model.stop());
        save.disableProperty().bind(model.workingProperty());
        print.disableProperty()
                .bind(model.workingProperty().or(model.formatProperty().isNotEqualTo(DossierFormat.PDF)));
        formats.disableProperty().bind(model.workingProperty());
        notes.disableProperty().bind(model.workingProperty());
        save.setOnAction(event -> model.save());
        print.setOnAction(event -> model.print());
        cancel.setOnAction(event -> model.close());
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.save();
            event.consume();
        }
    }
}
