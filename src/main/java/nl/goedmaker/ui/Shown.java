package nl.goedmaker.ui;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Parts of a screen that come and go, and leave no gap when they are gone. */
public final class Shown {
    private Shown() {}

    public static void when(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    public static void now(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
