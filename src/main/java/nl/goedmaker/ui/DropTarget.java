package nl.goedmaker.ui;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A part of the screen that takes what is dropped on it, and shows that while something it takes hangs above it. */
public final class DropTarget {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private DropTarget() {}

    /**
     * Of parts within each other the innermost that wants it gets it, and only that one shows it.
     *
     * @param wanted whether it takes what hangs above it
     * @param dropped gets what it wanted
     */
    public static void on(Node part, Predicate<DragEvent> wanted, Consumer<DragEvent> dropped) {
        part.getStyleClass().add("drop-target");
        // before any part within: one of those may take it
        part.addEventFilter(DragEvent.DRAG_OVER, event -> part.pseudoClassStateChanged(DROPPING, false));
        part.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (wanted.test(event)) {
                event.acceptTransferModes(TransferMode.COPY);
                part.pseudoClassStateChanged(DROPPING, true);
                event.consume();
            }
        });
        part.addEventHandler(DragEvent.DRAG_EXITED, event -> part.pseudoClassStateChanged(DROPPING, false));
        part.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            part.pseudoClassStateChanged(DROPPING, false);
            if (wanted.test(event)) {
                dropped.accept(event);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
