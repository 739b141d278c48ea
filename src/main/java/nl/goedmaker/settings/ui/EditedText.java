package nl.goedmaker.settings.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A field on screen: what is typed, what is kept, and what is wrong with it. */
public final class EditedText {
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private String kept = "";

    public StringProperty valueProperty() {
        return value;
    }

    public StringProperty errorProperty() {
        return error;
    }

    public String get() {
        return value.get();
    }

    /** Shows what is kept, unless something else was typed meanwhile. */
    public void load(String fresh) {
        if (value.get().equals(kept)) {
            value.set(fresh);
        }
        kept = fresh;
    }

    /** What was typed has been kept in this form. */
    public void saved(String fresh) {
        value.set(fresh);
        kept = fresh;
        error.set("");
    }
}
