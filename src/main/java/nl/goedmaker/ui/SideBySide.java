package nl.goedmaker.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Two parts beside each other where there is room, below each other where there is not. */
public final class SideBySide {
    private SideBySide() {}

    /**
     * @param grid gets both parts
     * @param measure a label in the ordinary size of text; its font says how wide an em is
     * @param leastEms the width in em from which the side part stands beside the main part
     * @return whether it stands beside it now
     */
    public static ReadOnlyBooleanProperty arrange(
            GridPane grid, Region main, Region side, Label measure, double leastEms) {
        GridPane.setHgrow(main, Priority.ALWAYS);
        GridPane.setVgrow(main, Priority.ALWAYS);
        grid.getChildren().setAll(main, side);
        ReadOnlyBooleanWrapper isBeside = new ReadOnlyBooleanWrapper();
        // else both parts beside each other keep the grid as wide as they are, and it never learns that there is less
        // room
        grid.setMinWidth(0);
        Runnable place = () -> {
            boolean beside = grid.getWidth() >= leastEms * measure.getFont().getSize();
            GridPane.setConstraints(main, 0, 0);
            GridPane.setConstraints(side, beside ? 1 : 0, beside ? 0 : 1);
            side.setMaxWidth(beside ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
            side.setMinWidth(beside ? Region.USE_PREF_SIZE : 0);
            isBeside.set(beside);
        };
        place.run();
        grid.widthProperty().addListener((property, before, width) -> place.run());
        measure.fontProperty().addListener((property, before, font) -> place.run());
        return isBeside.getReadOnlyProperty();
    }
}
