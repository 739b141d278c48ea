package nl.goedmaker.payouts.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Shown;

/** The name as the bank gets it and, when that is another one, the name as it was given. Never cut off. */
final class NameColumn extends VBox {
    private final Texts texts;
    private final Label name = new Label();
    private final Label given = new Label();

    NameColumn(Texts texts) {
        this.texts = texts;
        getStyleClass().add("money-name");
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        given.getStyleClass().addAll("muted", "small");
        given.setWrapText(true);
        getChildren().addAll(name, given);
    }

    void show(String asSent, String asGiven) {
        name.setText(asSent);
        given.setText(asGiven.isEmpty() ? "" : texts.get("payouts.given", asGiven));
        Shown.now(given, !asGiven.isEmpty());
    }
}
