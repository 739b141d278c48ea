package nl.goedmaker.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Keeps the keyboard near where it was while a part of the screen is made anew. */
public final class KeptFocus {
    private KeptFocus() {}

    /**
     * Makes a part anew. When the keyboard stood in it, it comes to the first button of the new part, or to {@code
     * otherwise} when that has none; else it would jump to the beginning of the window.
     */
    public static void during(Parent part, Runnable remake, Node otherwise) {
        boolean stood = holdsFocus(part);
        remake.run();
        if (stood && !holdsFocus(part)) {
            Node button = part.lookup(".button");
            (button == null ? otherwise : button).requestFocus();
        }
    }

    private static boolean holdsFocus(Parent part) {
        Node at = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }
}
