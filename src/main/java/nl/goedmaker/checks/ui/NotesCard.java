package nl.goedmaker.checks.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.checks.CheckNote;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Shown;
import nl.goedmaker.ui.TabKey;

/** The card with the owner's notes of looking into a complaint. */
final class NotesCard extends VBox {
    private final NotesViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();

    NotesCard(NotesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("card", "flat");
        setId("check-notes");
        HBox head =
                new HBox(new Label(texts.get("checks.notes.title")), SmallText.of(texts.get("checks.notes.expire")));
        head.getStyleClass().add("card-head");
        Label goes = SmallText.of("");
        goes.textProperty().bind(model.goesProperty());
        HBox term = new HBox(goes);
        term.getStyleClass().addAll("item", "last", "note-term");
        getChildren().addAll(head, rows, field(), term);
        model.kept().addListener((ListChangeListener<CheckNote>) change -> show());
        show();
    }

    private void show() {
        rows.getChildren().setAll(model.kept().stream().map(this::row).toList());
    }

    private HBox row(CheckNote note) {
        Label words = new Label(note.text());
        words.setWrapText(true);
        words.setMinWidth(0);
        VBox both = new VBox(2, words, SmallText.of(model.day(note)));
        HBox.setHgrow(both, Priority.ALWAYS);
        Button remove = new Button(texts.get("checks.notes.remove"));
        remove.getStyleClass().setAll("button", "link-button");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(remove.getText() + ": " + note.text());
        remove.setOnAction(event -> model.remove(note));
        HBox item = new HBox(both, remove);
        item.getStyleClass().add("item");
        return item;
    }

    private VBox field() {
        TextArea area = new TextArea();
        area.setId("check-note");
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setPromptText(texts.get("checks.notes.prompt"));
        area.setAccessibleText(texts.get("checks.notes.title"));
        area.textProperty().bindBidirectional(model.typedProperty());
        TabKey.leaves(area);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                model.keep();
                event.consume();
            }
        });
        Label remark = SmallText.of("");
        remark.setId("check-note-remark");
        remark.textProperty().bind(model.remarkProperty());
        remark.getStyleClass().setAll("label", "small", "warning-text");
        Shown.when(remark, model.remarkProperty().isNotEmpty());
        Button keep = new Button(texts.get("checks.notes.keep"));
        keep.setId("check-note-keep");
        keep.getStyleClass().add("small-button");
        keep.disableProperty().bind(model.typedProperty().isEmpty());
        keep.setOnAction(event -> model.keep());
        VBox field = new VBox(6, area, remark, keep);
        field.getStyleClass().addAll("item", "last", "note-field");
        return field;
    }
}
