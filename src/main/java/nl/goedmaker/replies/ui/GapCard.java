package nl.goedmaker.replies.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;
import nl.goedmaker.ui.SmallButton;

/** Asks for what the text still leaves open. */
final class GapCard extends VBox {
    private final ReplyStepViewModel model;
    private final Node text;
    private final VBox fields = new VBox();
    private final Map<String, FormField> asked = new HashMap<>();

    /** @param paper where the keyboard goes when nothing is left to ask */
    GapCard(ReplyStepViewModel model, Texts texts, LetterPaper paper) {
        this.model = model;
        this.text = paper.area();
        setId("gaps");
        getStyleClass().add("card");
        setMinHeight(Region.USE_PREF_SIZE);
        Label title = new Label(texts.get("replies.gaps.title"));
        title.getStyleClass().add("h2");
        Label hint = new Label(texts.get("replies.gaps.hint"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        fields.getStyleClass().add("form");
        Button next = SmallButton.of(
                "reply-next-gap",
                texts.get("replies.gaps.next"),
                () -> paper.goToGap(paper.area().getSelection().getEnd()));
        next.setFocusTraversable(false);
        getChildren().addAll(title, hint, fields, next);
        visibleProperty().bind(Bindings.isNotEmpty(model.reading().questions()));
        managedProperty().bind(visibleProperty());
        model.reading().questions().addListener((ListChangeListener<String>) change -> showFields());
        model.ticketProperty().addListener((property, before, ticket) -> {
            if (before == null || ticket == null || before.id() != ticket.id()) {
                asked.clear();
                fields.getChildren().clear();
            }
        });
        showFields();
    }

    /** The field of a question that is still asked stays as it is, with what was typed in it. */
    private void showFields() {
        boolean typing = fields.getChildren().stream().anyMatch(field -> hasFocus((FormField) field));
        asked.keySet().retainAll(model.reading().questions());
        List<FormField> wanted = model.reading().questions().stream()
                .map(question -> asked.computeIfAbsent(question, this::field))
                .toList();
        // a field that stays is not taken out and put back: the keyboard may be in it
        fields.getChildren().retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= fields.getChildren().size() || fields.getChildren().get(i) != wanted.get(i)) {
                fields.getChildren().remove(wanted.get(i));
                fields.getChildren().add(i, wanted.get(i));
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).getChildren().get(1).setId("gap-" + (i + 1));
        }
        if (typing && asked.values().stream().noneMatch(GapCard::hasFocus)) {
            Node next = fields.lookup(".gap-field");
            (next == null ? text : next).requestFocus();
        }
    }

    private static boolean hasFocus(FormField field) {
        return field.getChildren().stream().anyMatch(Node::isFocused);
    }

    private FormField field(String question) {
        TextField answer = new TextField();
        answer.getStyleClass().add("gap-field");
        FormField field = new FormField(question, answer);
        answer.setOnAction(event -> model.fill(question, answer.getText()));
        answer.focusedProperty().addListener((property, before, focused) -> {
            // a field that is being taken away belongs to another text by now
            if (!focused && asked.get(question) == field) {
                model.fill(question, answer.getText());
            }
        });
        return field;
    }
}
