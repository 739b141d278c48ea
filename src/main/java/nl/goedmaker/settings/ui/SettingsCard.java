package nl.goedmaker.settings.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A section of the settings. */
final class SettingsCard extends VBox {
    private final String title;
    private final Node first;

    /** @param first where the keyboard goes when the section is chosen */
    SettingsCard(String id, String title, Node first, Node... children) {
        this.title = title;
        this.first = first;
        setId(id);
        getStyleClass().addAll("card", "form-card");
        Label heading = new Label(title);
        heading.getStyleClass().add("h2");
        getChildren().add(heading);
        getChildren().addAll(children);
    }

    String title() {
        return title;
    }

    Node first() {
        return first;
    }
}
