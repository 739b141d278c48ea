package nl.goedmaker.tickets.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import nl.goedmaker.text.Texts;

/** Below a complaint's subject: its tags, what was merged with it, and the way to merge and split. */
final class TicketWordsBar extends FlowPane {
    /** More would push the work out of sight, and be as many stops on the way there. */
    private static final int MOST_TAGS = 6;

    private static final int MOST_STUBS = 3;

    private final TicketWordsViewModel model;
    private final Texts texts;
    private final Button otherTags = new Button();
    private final Button otherStubs = new Button();
    private int firstTag;
    private int firstStub;
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
        List.of(otherTags, otherStubs).forEach(button -> {
            button.getStyleClass().add("small-button");
            button.setMinWidth(USE_PREF_SIZE);
        });
        otherTags.setId("ticket-tags-more");
        otherTags.setOnAction(event -> {
            firstTag += MOST_TAGS;
            fill();
        });
        otherStubs.setId("ticket-stubs-more");
        otherStubs.setOnAction(event -> {
            firstStub += MOST_STUBS;
            fill();
        });
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
        firstTag = firstTag < model.tags().size() ? firstTag : 0;
        firstStub = firstStub < model.stubs().size() ? firstStub : 0;
        model.tags().stream()
                .skip(firstTag)
                .limit(MOST_TAGS)
                .map(tag ->
                        chip("ticket-tag-remove", tag, texts.get("tickets.tag.remove", tag), () -> model.untag(tag)))
                .forEach(getChildren()::add);
        addOthers(otherTags, "tickets.tag.others", model.tags().size() - MOST_TAGS);
        getChildren().addAll(add, more);
        model.stubs().stream()
                .skip(firstStub)
                .limit(MOST_STUBS)
                .map(stub -> chip(
                        "ticket-stub-apart",
                        texts.get("tickets.merged.stub", stub.reference()),
                        texts.get("tickets.merged.apart", stub.reference()),
                        () -> model.apart(stub)))
                .forEach(getChildren()::add);
        addOthers(otherStubs, "tickets.merged.others", model.stubs().size() - MOST_STUBS);
        if (stood != null) {
            comeBack(stood, place);
        }
    }

    /** Each time it is pressed, the next ones take the place of those that are shown. */
    private void addOthers(Button button, String words, int others) {
        if (others > 0) {
            button.setText(texts.get("tickets.chips.others", others));
            button.setAccessibleText(texts.get(words, others));
            button.setTooltip(new Tooltip(button.getAccessibleText()));
            getChildren().add(button);
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

    private static Node chip(String id, String words, String removeWords, Runnable remove) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        Button button = new Button("×");
        button.getStyleClass().add("chip-remove");
        button.setAccessibleText(removeWords);
        button.setTooltip(new Tooltip(removeWords));
        button.setId(id);
        button.setOnAction(event -> remove.run());
        HBox chip = new HBox(label, button);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("pill", "chip");
        return chip;
    }
}
