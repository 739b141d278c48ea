package nl.goedmaker.ui;

import java.util.List;
import javafx.scene.control.Label;
import nl.goedmaker.text.Texts;
import nl.goedmaker.time.Due;

/** The time that is left, in the colour of how much it presses. The words say the same as the colour. */
public final class DuePill extends Label {
    private final Texts texts;

    public DuePill(Texts texts) {
        this.texts = texts;
        getStyleClass().add("pill");
        setMinWidth(USE_PREF_SIZE);
    }

    public DuePill(Texts texts, Due due) {
        this(texts);
        show(due);
    }

    public void show(Due due) {
        show(due, due.urgency());
    }

    /** @param urgency how much it presses, where that goes by another rule than the hours that are left */
    public void show(Due due, Due.Urgency urgency) {
        getStyleClass().removeAll(List.of("red", "orange"));
        switch (urgency) {
            case LATE, SOON -> getStyleClass().add("red");
            case NEAR -> getStyleClass().add("orange");
            case CALM -> {
                // grey is how a pill looks by itself
            }
        }
        setText(texts.get(due.sentence()));
    }
}
