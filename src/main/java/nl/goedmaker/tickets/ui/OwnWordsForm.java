package nl.goedmaker.tickets.ui;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.settings.ui.FurtherCard;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Reasons;
import nl.goedmaker.tickets.Tag;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.SmallButton;

/** The sections of the settings with the owner's own reasons and tags. */
public final class OwnWordsForm {
    private final OwnWordsViewModel model;
    private final Texts texts;
    private final VBox reasons = new VBox();
    private final VBox tags = new VBox();
    private final TextField name = new TextField();

    public OwnWordsForm(OwnWordsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        reasons.getStyleClass().add("limit-rows");
        tags.getStyleClass().add("limit-rows");
        name.setId("reason-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(event -> model.addReason());
        InvalidationListener shown = observable -> fill();
        model.reasons().addListener(shown);
        model.tags().addListener(shown);
        tags.setFocusTraversable(true);
        fill();
    }

    public List<FurtherCard> cards() {
        FormField field = new FormField(texts.get("tickets.reasons.name"), name);
        field.errorProperty().bind(model.errorProperty());
        Button add = button("tickets.reasons.add", texts.get("tickets.reasons.add"), model::addReason);
        add.setId("reason-add");
        add.getStyleClass().setAll("button", "accent");
        HBox buttons = new HBox(add);
        buttons.getStyleClass().add("form-buttons");
        return List.of(
                new FurtherCard(
                        "reasons",
                        texts.get("tickets.reasons.title"),
                        name,
                        List.of(hint("tickets.reasons.hint"), reasons, field, buttons),
                        model::refresh),
                new FurtherCard(
                        "tags",
                        texts.get("tickets.tag.title"),
                        tags,
                        List.of(hint("tickets.tag.hint"), tags),
                        model::refresh));
    }

    private void fill() {
        reasons.getChildren().setAll(model.reasons().stream().map(this::row).toList());
        tags.getChildren().setAll(model.tags().stream().map(this::row).toList());
        if (reasons.getChildren().isEmpty()) {
            reasons.getChildren().add(hint("tickets.reasons.none"));
        }
        if (tags.getChildren().isEmpty()) {
            tags.getChildren().add(hint("tickets.tag.none"));
        }
    }

    private Node row(Reasons.Own own) {
        String words = own.reason().ownName();
        Label state = new Label(own.retired() ? texts.get("tickets.reasons.retired") : "");
        state.getStyleClass().add("muted");
        state.setMinWidth(Region.USE_PREF_SIZE);
        return line(
                words,
                state,
                button("tickets.words.rename", words, () -> model.rename(own.reason())),
                button(own.retired() ? "tickets.reasons.on" : "tickets.reasons.off", words, () -> model.retire(own)));
    }

    private Node row(Tag tag) {
        Label used = new Label(texts.get("tickets.tag.used", tag.tickets()));
        used.getStyleClass().add("muted");
        used.setMinWidth(Region.USE_PREF_SIZE);
        return line(
                tag.name(),
                used,
                button("tickets.words.rename", tag.name(), () -> model.rename(tag)),
                button("tickets.words.merge", tag.name(), () -> model.merge(tag)),
                button("tickets.words.delete", tag.name(), () -> model.delete(tag)));
    }

    private static HBox line(String words, Node... others) {
        Label name = new Label(words);
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(name);
        row.getChildren().addAll(others);
        row.getStyleClass().add("limit-row");
        return row;
    }

    private Button button(String key, String about, Runnable action) {
        return SmallButton.about(about, texts.get(key), action);
    }

    private Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        return hint;
    }
}
