package nl.goedmaker.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field with its label above and, when something is wrong, one sentence below. */
public final class FormField extends VBox {
    private final Label name = new Label();
    private final Label error = new Label();

    /** @param field the control; gets the label as its name for screen readers */
    public FormField(String label, Node field) {
        this(label, field, field);
    }

    /** @param shown what the field stands in */
    public FormField(String label, Node field, Node shown) {
        getStyleClass().add("form-field");
        name.setText(label);
        name.getStyleClass().add("form-label");
        name.setLabelFor(field);
        field.setAccessibleText(label);
        name.textProperty().addListener((property, before, words) -> field.setAccessibleText(words));
        error.getStyleClass().add("form-error");
        error.setWrapText(true);
        error.setAccessibleRole(AccessibleRole.TEXT);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        error.textProperty().addListener((property, before, sentence) -> {
            field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("error"), !sentence.isEmpty());
            field.setAccessibleHelp(sentence);
        });
        getChildren().addAll(name, shown, error);
    }

    /** What stands above the field, for a label that follows what was chosen before it. */
    public StringProperty labelProperty() {
        return name.textProperty();
    }

    /** The sentence below the field; empty when all is well. */
    public StringProperty errorProperty() {
        return error.textProperty();
    }
}
