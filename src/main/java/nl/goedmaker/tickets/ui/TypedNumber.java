package nl.goedmaker.tickets.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.goedmaker.text.Refusal;

/** A whole number in a field: what is typed, what is kept, and what is wrong with it. */
final class TypedNumber {
    private final StringProperty value = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private String kept = "";

    TypedNumber() {
        value.addListener((property, before, now) -> error.set(""));
    }

    StringProperty valueProperty() {
        return value;
    }

    StringProperty errorProperty() {
        return error;
    }

    /** Shows what is kept, unless something else was typed meanwhile. */
    void load(long fresh) {
        if (value.get().equals(kept)) {
            value.set(Long.toString(fresh));
        }
        kept = Long.toString(fresh);
    }

    /** What was typed has been kept. */
    void saved(long fresh) {
        kept = Long.toString(fresh);
        value.set(kept);
    }

    /** @throws Refusal with that key when it is no whole number of one or more, up to the most */
    int read(String key, int most) {
        String typed = value.get().strip();
        if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > most) {
            throw Refusal.badInput(key, most);
        }
        return Integer.parseInt(typed);
    }
}
