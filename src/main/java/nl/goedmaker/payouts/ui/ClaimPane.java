package nl.goedmaker.payouts.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.DropTarget;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.Screenwork;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.TabKey;

/** The one big box that takes whatever the customer sent back. */
public final class ClaimPane {
    private static final KeyCombination READ = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final ClaimViewModel model;
    private final Texts texts;
    private final Parent root;
    private final TextArea area;

    @FXML
    private VBox pasteSlot;

    @FXML
    private VBox confirmation;

    @FXML
    private Label summary;

    @FXML
    private FlowPane fields;

    @FXML
    private VBox notes;

    @FXML
    private Button read;

    @FXML
    private Button accept;

    @FXML
    private Button clear;

    public ClaimPane(ClaimViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.area = new PasteArea(model::read);
        this.root = FxmlViews.load(this, texts);
        bindBox();
        bindConfirmation();
        bindDrop();
    }

    private void bindBox() {
        area.setId("claim-text");
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setPromptText(texts.get("payouts.claim.prompt"));
        area.textProperty().bindBidirectional(model.pastedProperty());
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (READ.match(event)) {
                model.read();
                event.consume();
            }
        });
        TabKey.leaves(area);
        FormField field = new FormField(texts.get("payouts.claim.label"), area);
        field.errorProperty().bind(model.problemProperty());
        pasteSlot.getChildren().setAll(field);
    }

    private void bindConfirmation() {
        Shown.when(confirmation, model.confirmingProperty());
        summary.textProperty().bind(model.summaryProperty());
        Shown.when(summary, summary.textProperty().isNotEmpty());
        fields.getChildren()
                .setAll(
                        field("claim-code", "payouts.claim.code", model.codeProperty(), model.codeProblemProperty()),
                        field("claim-name", "payouts.claim.name", model.nameProperty(), model.nameProblemProperty()),
                        field("claim-iban", "payouts.claim.iban", model.ibanProperty(), model.ibanProblemProperty()));
        model.notes().addListener((ListChangeListener<String>) change -> showNotes());
        Shown.when(notes, Bindings.isNotEmpty(model.notes()));
        read.setOnAction(event -> model.read());
        Shown.when(read, model.confirmingProperty().not());
        accept.setOnAction(event -> model.accept());
        accept.disableProperty().bind(model.acceptableProperty().not());
        Shown.when(accept, model.confirmingProperty());
        clear.setOnAction(event -> {
            model.clear();
            area.requestFocus();
        });
        Shown.when(clear, area.textProperty().isNotEmpty());
        // what was confirmed leaves the screen, and the keyboard waits for the next answer
        model.confirmingProperty().addListener((property, before, confirming) -> {
            if (!confirming) {
                area.requestFocus();
            }
        });
    }

    private FormField field(String id, String label, StringProperty value, ObservableStringValue problem) {
        TextField input = new TextField();
        input.setId(id);
        input.textProperty().bindBidirectional(value);
        input.setOnAction(event -> model.accept());
        FormField field = new FormField(texts.get(label), input);
        field.errorProperty().bind(problem);
        field.getStyleClass().add("money-field");
        return field;
    }

    private void showNotes() {
        notes.getChildren().setAll(model.notes().stream().map(ClaimPane::note).toList());
    }

    private static Label note(String sentence) {
        Label note = new Label(sentence);
        note.setWrapText(true);
        note.getStyleClass().addAll("muted", "small");
        return note;
    }

    private void bindDrop() {
        DropTarget.on(
                root,
                event -> event.getDragboard().hasFiles() || event.getDragboard().hasString(),
                this::dropped);
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            model.drop(event.getDragboard().getFiles().getFirst().toPath());
        } else {
            model.paste(event.getDragboard().getString());
        }
    }

    public Parent root() {
        return root;
    }

    /** Takes in a text from elsewhere and reads it; with a blank text the box only waits for one. */
    public void open(String pasted) {
        if (!pasted.isBlank()) {
            model.paste(pasted);
        }
        // a room that was made just now is not in the window before the next pulse
        Screenwork.later(() -> Screenwork.later(area::requestFocus));
    }
}
