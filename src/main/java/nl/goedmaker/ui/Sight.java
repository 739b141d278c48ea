package nl.goedmaker.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** What can be seen of a page that scrolls. */
public final class Sight {
    private Sight() {}

    /** Scrolls just so far that a node is seen, with a little of what follows it; nothing moves when it is seen already. */
    public static void bring(Node node) {
        ScrollPane pane = paneOf(node);
        if (pane == null || pane.getContent() == null) {
            return;
        }
        // what was shown or hidden a moment ago has its place only after this
        pane.applyCss();
        pane.layout();
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        Bounds at = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        double margin = Math.min(at.getHeight(), seen / 8);
        if (at.getMaxY() > top + seen) {
            pane.setVvalue(Math.clamp((at.getMaxY() + margin - seen) / hidden, 0, 1));
        } else if (at.getMinY() < top) {
            pane.setVvalue(Math.clamp((at.getMinY() - margin) / hidden, 0, 1));
        }
    }

    private static @Nullable ScrollPane paneOf(Node node) {
        Node above = node.getParent();
        while (above != null && !(above instanceof ScrollPane)) {
            above = above.getParent();
        }
        return (ScrollPane) above;
    }
}
