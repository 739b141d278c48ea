package nl.goedmaker.ui;

import javafx.application.Platform;

/** Work for the JavaFX thread from outside the screens. */
public final class Screenwork {
    private Screenwork() {}

    /** Does something on the JavaFX thread as soon as it is free. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}
