package nl.goedmaker.tickets.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.ChecklistItem;

/** A complaint's checklist: tick with Space, move with Alt and the arrow keys, take off with Delete. */
final class ChecklistCard extends VBox {
    private final ChecklistViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private long focused = -1;

    ChecklistCard(ChecklistViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("checklist");
        getStyleClass().addAll("card", "spacious");
        Label title = new Label(texts.get("tickets.checklist.title"));
        title.getStyleClass().add("h2");
        TextField add = new TextField();
        add.setId("checklist-add");
        add.setPromptText(texts.get("tickets.checklist.add"));
        add.setAccessibleText(texts.get("tickets.checklist.add"));
        add.textProperty().bindBidirectional(model.typedProperty());
        add.setOnAction(event -> model.add());
        rows.getStyleClass().add("choice-rows");
        Label hint = new Label(texts.get("tickets.checklist.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(title, rows, add, hint);
        InvalidationListener shown = observable -> fill();
        model.items().addListener(shown);
        fill();
    }

    private void fill() {
        rows.getChildren().setAll(model.items().stream().map(this::row).toList());
        rows.setManaged(!model.items().isEmpty());
        focusAgain();
    }

    /** An item that was moved keeps the keyboard. */
    private void focusAgain() {
        long wanted = focused;
        for (int i = 0; i < model.items().size(); i++) {
            if (model.items().get(i).id() == wanted) {
                ((HBox) rows.getChildren().get(i)).getChildren().getFirst().requestFocus();
            }
        }
    }

    private Node row(ChecklistItem item) {
        CheckBox box = new CheckBox(item.text());
        box.setSelected(item.isDone());
        box.setWrapText(true);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> {
            focused = item.id();
            model.tick(item);
        });
        box.focusedProperty().addListener((property, was, is) -> {
            if (is) {
                focused = item.id();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, item));
        HBox.setHgrow(box, Priority.ALWAYS);
        Button remove = new Button("×");
        remove.getStyleClass().add("chip-remove");
        String words = texts.get("tickets.checklist.remove", item.text());
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        remove.setOnAction(event -> model.remove(item));
        return new HBox(box, remove);
    }

    private void onKey(KeyEvent event, ChecklistItem item) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(item, -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(item, 1);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove(item);
        } else {
            return;
        }
        event.consume();
    }
}
