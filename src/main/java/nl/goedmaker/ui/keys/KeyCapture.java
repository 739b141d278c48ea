package nl.goedmaker.ui.keys;

import javafx.event.EventTarget;
import javafx.scene.Node;

/** Marks a control that waits for any key, so that the key does not also do what it usually does. */
public final class KeyCapture {
    private KeyCapture() {}

    public static void set(Node node, boolean waits) {
        if (waits) {
            node.getProperties().put(KeyCapture.class, true);
        } else {
            node.getProperties().remove(KeyCapture.class);
        }
    }

    public static boolean waits(EventTarget target) {
        return target instanceof Node node && node.getProperties().containsKey(KeyCapture.class);
    }
}
