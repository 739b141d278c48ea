package nl.goedmaker.replies.ui;

import java.util.Set;
import javafx.beans.property.StringProperty;

/** A field of an own text: what is typed, and what is wrong with it. */
public final class OwnTextField {
    /** The choice of no kind of complaint in particular. */
    public static final String ANY = "ANY";

    private static final Set<String> CHOICES = Set.of("language", "type", "use");

    private final String name;
    private final StringProperty value;
    private final StringProperty error;
    private String begun = "";

    OwnTextField(String name, StringProperty value, StringProperty error) {
        this.name = name;
        this.value = value;
        this.error = error;
    }

    String name() {
        return name;
    }

    public StringProperty value() {
        return value;
    }

    /** One sentence; empty when all is well. */
    public StringProperty error() {
        return error;
    }

    boolean isChoice() {
        return CHOICES.contains(name);
    }

    /** Shows what is kept; from here on only what differs from it was typed. */
    void begin(String kept) {
        begun = kept;
        value.set(kept);
        error.set("");
    }

    /** Takes back what was typed. */
    void beginAnew() {
        begin(begun);
    }

    /** What was typed and is not kept; empty when nothing was. */
    String typed() {
        return value.get().equals(begun) ? "" : value.get();
    }

    /** Shows what was typed before; nothing leaves what is kept. */
    void put(String typed) {
        value.set(typed.isEmpty() ? begun : typed);
    }
}
