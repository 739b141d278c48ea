package nl.goedmaker.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A button beside a line of a list or below a card: it is never cut off, however narrow its row. */
public final class SmallButton {
    private SmallButton() {}

    /** @param text what it says, which is also its name for a screen reader */
    public static Button of(String id, String text, Runnable action) {
        Button button = of(text, action);
        button.setId(id);
        return button;
    }

    /** @param about the row it belongs to, said by a screen reader, which knows no row */
    public static Button about(String about, String text, Runnable action) {
        Button button = of(text, action);
        button.setAccessibleText(text + ": " + about);
        return button;
    }

    private static Button of(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("small-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
