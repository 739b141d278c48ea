package nl.goedmaker.tickets.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FxmlViews;
import nl.goedmaker.ui.KeptFocus;
import nl.goedmaker.ui.Overlay;
import nl.goedmaker.ui.Shown;

/** The form for a new complaint, above the window; what is below cannot be reached while it is open. */
public final class NewTicketView {
    private final NewTicketViewModel model;
    private final Texts texts;
    private final TicketForm form;

    @FXML
    private VBox sheet;

    @FXML
    private Label hint;

    @FXML
    private FlowPane files;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Button paste;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    @FXML
    private Button clear;

    /**
     * A form that appears when its view model is opened.
     *
     * @param layer the window's own layer; the form lies above its first child
     */
    public static NewTicketView over(NewTicketViewModel model, Texts texts, StackPane layer) {
        return new NewTicketView(model, texts, layer);
    }

    private NewTicketView(NewTicketViewModel model, Texts texts, StackPane layer) {
        this.model = model;
        this.texts = texts;
        Parent root = FxmlViews.load(this, texts);
        this.form = new TicketForm(
                "new-ticket",
                model.fields(),
                texts,
                model.categories(),
                List.of(
                        List.of(Field.NAME, Field.EMAIL, Field.PHONE),
                        List.of(Field.ORDER, Field.ARTICLE, Field.CATEGORY),
                        List.of(Field.PRICE, Field.DELIVERED, Field.CHANNEL),
                        List.of(Field.TYPE, Field.COUNTRY, Field.LANGUAGE),
                        List.of(Field.RECEIVED, Field.SUBJECT),
                        List.of(Field.TEXT)),
                model.unfoldedProperty());
        form.getStyleClass().add("scrolled");
        scroll.setContent(form);
        hint.textProperty().bind(model.hintProperty());
        hint.managedProperty().bind(hint.textProperty().isNotEmpty());
        model.files().addListener((InvalidationListener) observable -> showFiles());
        showFiles();
        save.disableProperty().bind(model.savingProperty());
        save.setOnAction(event -> save());
        cancel.setOnAction(event -> model.close());
        clear.setOnAction(event -> {
            model.clear();
            form.focus(Field.NAME);
        });
        paste.setOnAction(event -> paste());
        List.of(paste, save, cancel, clear).forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
        sheet.maxHeightProperty().bind(layer.heightProperty().multiply(0.94));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        Overlay overlay = Overlay.ofForm(layer, root, model::close);
        model.openProperty().addListener((property, was, open) -> {
            if (open) {
                overlay.open(() -> form.focus(Field.NAME));
            } else {
                overlay.close();
            }
        });
    }

    private void showFiles() {
        KeptFocus.during(files, this::makeFiles, save);
        Shown.now(files, !model.files().isEmpty());
    }

    private void makeFiles() {
        Label title = new Label(texts.get("tickets.new.files"));
        title.getStyleClass().addAll("muted", "small");
        files.getChildren().setAll(title);
        for (EnclosedFile file : model.files()) {
            Button leaveOut = new Button("×");
            leaveOut.getStyleClass().add("chip-remove");
            String words = texts.get("tickets.new.file.leaveOut", file.text());
            leaveOut.setAccessibleText(words);
            leaveOut.setTooltip(new Tooltip(words));
            leaveOut.setOnAction(event -> model.leaveOut(file));
            HBox chip = new HBox(new Label(file.text()), leaveOut);
            chip.setAlignment(Pos.CENTER_LEFT);
            chip.getStyleClass().addAll("pill", "chip");
            files.getChildren().add(chip);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save();
            event.consume();
        }
    }

    private void save() {
        Field wrong = model.save();
        if (wrong != null) {
            form.focus(wrong);
        }
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        model.open(text == null ? "" : text);
    }
}
