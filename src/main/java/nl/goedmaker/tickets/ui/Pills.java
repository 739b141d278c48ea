package nl.goedmaker.tickets.ui;

import javafx.scene.control.Label;
import nl.goedmaker.text.Texts;

/** Shows a {@link StatusPill} in a label. */
final class Pills {
    private Pills() {}

    static void show(Label label, StatusPill pill, Texts texts) {
        label.setText(texts.get(pill.text()));
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.getStyleClass().setAll("label", "pill");
        if (!pill.style().isEmpty()) {
            label.getStyleClass().add(pill.style());
        }
    }
}
