package nl.goedmaker.checks.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A remark in small, quiet letters that takes as many lines as it needs. */
final class SmallText {
    private SmallText() {}

    static Label of(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
