package nl.goedmaker.tickets.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.ui.Background;

/** Whether the owner likes to see the details that are seldom needed; the same in every form, and remembered. */
final class Unfolded {
    private static final String KEY = "form-unfolded";

    private final Settings settings;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private boolean reading;

    Unfolded(Settings settings, Background background) {
        this.settings = settings;
        shown.addListener((property, before, now) -> {
            if (!reading) {
                background.run(() -> settings.remember(KEY, Boolean.toString(now)));
            }
        });
    }

    BooleanProperty property() {
        return shown;
    }

    /** What was remembered; waits for the data file. */
    boolean read() {
        return settings.remembered(KEY).map(Boolean::parseBoolean).orElse(false);
    }

    /** Shows what was read, which is no wish of the owner's. */
    void show(boolean remembered) {
        reading = true;
        shown.set(remembered);
        reading = false;
    }
}
