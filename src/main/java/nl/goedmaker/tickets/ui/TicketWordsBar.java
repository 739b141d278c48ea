package nl.goedmaker.tickets.ui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Stub;

/** Below a complaint's subject: its tags, what was merged with it, and the way to merge and split. */
final class TicketWordsBar extends FlowPane {
    private final TicketWordsViewModel model;
    private final Texts texts;
    private final TextField add = new TextField();
    private final MenuButton more;

    TicketWordsBar(TicketWordsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("ticket-words");
        getStyleClass().add("ticket-words");
        add.setId("ticket-tag-add");
        add.setPromptText(texts.get("tickets.tag.add"));
        add.setAccessibleText(texts.get("tickets.tag.add"));
        add.getStyleClass().add("tag-field");
        TagCompletion.on(add, model::completions);
        add.setOnAction(event -> {
            model.tag(add.getText());
            add.clear();
        });
        more = new MenuButton(
                texts.get("tickets.more"),
                null,
                item("tickets.more.merge", "ticket-merge", model::merge),
                item("tickets.more.split", "ticket-split", model::beginSplit),
                item("tickets.more.delete", "ticket-delete", model::delete));
        more.setId("ticket-more");
        more.getStyleClass().add("small-button");
        more.setMinWidth(USE_PREF_SIZE);
        InvalidationListener changed = observable -> fill();
        model.tags().addListener(changed);
        model.stubs().addListener(changed);
        fill();
    }

    private static MenuItem named(MenuItem item, String id) {
        item.setId(id);
        return item;
    }

    private MenuItem item(String key, String id, Runnable action) {
        MenuItem item = named(new MenuItem(texts.get(key)), id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void fill() {
        Node stood = isFocusWithin() ? getScene().getFocusOwner() : null;
        int place = stood == null ? -1 : getChildren().indexOf(stood.getParent());
        getChildren().clear();
        for (String tag : model.tags()) {
            getChildren().add(chip(tag, texts.get("tickets.tag.remove", tag), () -> model.untag(tag)));
        }
        getChildren().addAll(add, more);
        for (Stub stub : model.stubs()) {
            getChildren()
                    .add(chip(
                            texts.get("tickets.merged.stub", stub.reference()),
                            texts.get("tickets.merged.apart", stub.reference()),
                            () -> model.apart(stub)));
        }
        if (stood != null) {
            comeBack(stood, place);
        }
    }

    /** The keyboard stays where it was; who took something away goes on at what took its place. */
    private void comeBack(Node stood, int place) {
        Node here = getChildren().contains(stood)
                ? stood
                : getChildren().get(Math.clamp(place, 0, getChildren().size() - 1));
        Node button = here.lookup(".chip-remove");
        (button == null ? here : button).requestFocus();
    }

    private static Node chip(String words, String removeWords, Runnable remove) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        Button button = new Button("×");
        button.getStyleClass().add("chip-remove");
        button.setAccessibleText(removeWords);
        button.setTooltip(new javafx.scene.control.Tooltip(removeWords));
        button.setOnAction(event -> remove.run());
        HBox chip = new HBox(label, button);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("pill", "chip");
        return chip;
    }
}
