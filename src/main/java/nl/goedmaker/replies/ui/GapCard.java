package nl.goedmaker.replies.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;

/** Asks for what the text still leaves open. */
final class GapCard extends VBox {
    private final ReplyStepViewModel model;
    private final TextArea text;
    private final VBox fields = new VBox();

    /** @param text where the keyboard goes when nothing is left to ask */
    GapCard(ReplyStepViewModel model, Texts texts, TextArea text) {
        this.model = model;
        this.text = text;
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
        getChildren().addAll(title, hint, fields);
        visibleProperty().bind(Bindings.isNotEmpty(model.reading().questions()));
        managedProperty().bind(visibleProperty());
        model.reading().questions().addListener((ListChangeListener<String>) change -> showFields());
        showFields();
    }

    private void showFields() {
        boolean typing = fields.getChildren().stream().anyMatch(GapCard::hasFocus);
        fields.getChildren()
                .setAll(model.reading().questions().stream().map(this::field).toList());
        for (int i = 0; i < fields.getChildren().size(); i++) {
            ((FormField) fields.getChildren().get(i)).getChildren().get(1).setId("gap-" + (i + 1));
        }
        if (typing) {
            Node next = fields.lookup(".gap-field");
            (next == null ? text : next).requestFocus();
        }
    }

    private static boolean hasFocus(Node field) {
        return ((FormField) field).getChildren().stream().anyMatch(Node::isFocused);
    }

    private FormField field(String question) {
        TextField answer = new TextField();
        answer.getStyleClass().add("gap-field");
        answer.setOnAction(event -> model.fill(question, answer.getText()));
        return new FormField(question, answer);
    }
}
