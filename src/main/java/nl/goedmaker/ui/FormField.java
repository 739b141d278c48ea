package nl.goedmaker.ui;

import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field with its label above and, when something is wrong, one sentence below. */
public final class FormField extends VBox {
    private final Label error = new Label();

    /** @param field the control; gets the label as its name for screen readers */
    public FormField(String label, Node field) {
        getStyleClass().add("form-field");
        Label name = new Label(label);
        name.getStyleClass().add("form-label");
        name.setLabelFor(field);
        field.setAccessibleText(label);
        error.getStyleClass().add("form-error");
        error.setWrapText(true);
        error.setAccessibleRole(AccessibleRole.TEXT);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        error.textProperty().addListener((property, before, sentence) -> {
            field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("error"), !sentence.isEmpty());
            field.setAccessibleHelp(sentence);
        });
        getChildren().addAll(name, field, error);
    }

    /** The sentence below the field; empty when all is well. */
    public StringProperty errorProperty() {
        return error.textProperty();
    }
}
