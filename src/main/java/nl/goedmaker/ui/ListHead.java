package nl.goedmaker.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;

/** The names of the columns above a list. */
public final class ListHead {
    private ListHead() {}

    /** Keeps the names above their columns, also when the list’s scroll bar takes a strip at the right. */
    public static void align(HBox head, ListView<?> list) {
        list.skinProperty().addListener((property, before, skin) -> {
            for (Node node : list.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                    Runnable place = () -> leave(head, bar.isVisible() ? bar.getWidth() : 0);
                    // the bar comes while the list is being laid out, when the head has had its turn
                    bar.visibleProperty().addListener((visible, was, is) -> Screenwork.later(place));
                    bar.widthProperty().addListener((width, was, is) -> Screenwork.later(place));
                    place.run();
                }
            }
        });
    }

    private static void leave(HBox head, double strip) {
        HBox.setMargin(head.getChildren().getLast(), new Insets(0, strip, 0, 0));
    }
}
