package nl.goedmaker.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A sheet above the window. What is below cannot be reached while it lies there; Esc or a click beside it takes it away, and
 * the keyboard goes back to where it was.
 */
public final class Overlay {
    private final StackPane layer;
    private final Parent root;
    private @Nullable Node before;

    /**
     * @param layer the window's own layer; the sheet lies above its first child
     * @param root the veil with the sheet on it
     * @param close what Esc does
     */
    public Overlay(StackPane layer, Parent root, Runnable close) {
        this.layer = layer;
        this.root = root;
        closeByKey(close);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == root) {
                close.run();
            }
        });
    }

    private Overlay(StackPane layer, Parent root) {
        this.layer = layer;
        this.root = root;
    }

    /** A sheet in which something is filled in: a click beside it does not take it away. */
    public static Overlay ofForm(StackPane layer, Parent root, Runnable close) {
        Overlay overlay = new Overlay(layer, root);
        overlay.closeByKey(close);
        return overlay;
    }

    private void closeByKey(Runnable close) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    /** @param first where the keyboard goes */
    public void open(Node first) {
        open(first::requestFocus);
    }

    /** @param first puts the keyboard where it goes */
    public void open(Runnable first) {
        before = layer.getScene() == null ? null : layer.getScene().getFocusOwner();
        layer.getChildren().add(1, root);
        // only now does it have its place in the window, where the keyboard can go to
        root.applyCss();
        root.layout();
        first.run();
        // after that, because what is disabled with the keyboard in it passes it on at random
        layer.getChildren().getFirst().setDisable(true);
    }

    public void close() {
        layer.getChildren().remove(root);
        layer.getChildren().getFirst().setDisable(false);
        Node back = before;
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }
}
