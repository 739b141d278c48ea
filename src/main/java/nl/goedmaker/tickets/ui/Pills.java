package nl.goedmaker.tickets.ui;

import java.util.List;
import javafx.scene.control.Label;
import nl.goedmaker.text.Texts;

/** Shows a {@link StatusPill} in a label. */
final class Pills {
    private Pills() {}

    static void show(Label label, StatusPill pill, Texts texts) {
        label.setText(texts.get(pill.text()));
        label.setMinWidth(Label.USE_PREF_SIZE);
        List<String> styles =
                pill.style().isEmpty() ? List.of("label", "pill") : List.of("label", "pill", pill.style());
        // the same classes again would have the styles of a scrolled row looked up anew
        if (!label.getStyleClass().equals(styles)) {
            label.getStyleClass().setAll(styles);
        }
    }
}
