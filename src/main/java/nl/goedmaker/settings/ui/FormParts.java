package nl.goedmaker.settings.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.FormField;

/** The parts that the cards of the settings are made of: labelled fields, choices, hints and buttons. */
final class FormParts {
    private final Texts texts;

    FormParts(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    static TextField field(String id, EditedText text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text.valueProperty());
        return field;
    }

    FormField labelled(String key, TextField field, EditedText text) {
        FormField labelled = new FormField(texts.get(key), field);
        // two ways, because the field clears its own sentence when it is mended
        labelled.errorProperty().bindBidirectional(text.errorProperty());
        return labelled;
    }

    /** Fields beside each other, each as wide as the next. */
    static HBox pair(Node... fields) {
        HBox pair = new HBox(fields);
        pair.getStyleClass().add("form-pair");
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            ((VBox) field).setPrefWidth(0);
        }
        return pair;
    }

    /** Choices below their common name; each is spoken with it. */
    VBox group(String key, HBox choices) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        choices.getStyleClass().add("choices");
        for (Node choice : choices.getChildren()) {
            choice.setAccessibleText(label.getText() + ": " + ((ToggleButton) choice).getText());
        }
        VBox group = new VBox(label, choices);
        group.getStyleClass().add("form-field");
        return group;
    }

    static ToggleButton choice(ToggleGroup group, String text, String id) {
        ToggleButton button = new ToggleButton(text);
        button.setToggleGroup(group);
        button.setId(id);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.getStyleClass().add("choice");
        return button;
    }

    Label hint(String key) {
        Label hint = new Label(texts.get(key));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        return hint;
    }

    Button button(String key, String id, Runnable action) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The button that a card is there for. */
    Button accent(String key, String id, Runnable action) {
        Button button = button(key, id, action);
        button.getStyleClass().add("accent");
        return button;
    }

    static HBox buttons(Button... buttons) {
        HBox box = new HBox(buttons);
        box.getStyleClass().add("form-buttons");
        return box;
    }
}
