package nl.goedmaker.checks.beside.ui;

import java.util.Collections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two parts of the same width beside each other where there is room, below each other where there is not. */
final class Halves {
    private static final double WHOLE = 100;

    private final GridPane grid;
    private final Label measure;
    private final double leastEms;

    /**
     * @param measure a label in the ordinary size of text; its font says how wide an em is
     * @param leastEms the width in em from which they stand beside each other
     */
    Halves(GridPane grid, Label measure, double leastEms) {
        this.grid = grid;
        this.measure = measure;
        this.leastEms = leastEms;
        grid.setMinWidth(0);
        grid.widthProperty().addListener((property, before, width) -> place());
        measure.fontProperty().addListener((property, before, font) -> place());
    }

    void show(Node... parts) {
        grid.getChildren().setAll(parts);
        place();
    }

    private void place() {
        int parts = grid.getChildren().size();
        boolean beside =
                parts > 1 && grid.getWidth() >= leastEms * measure.getFont().getSize();
        int columns = beside ? parts : 1;
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(WHOLE / columns);
        if (grid.getColumnConstraints().size() != columns) {
            grid.getColumnConstraints().setAll(Collections.nCopies(columns, column));
        }
        for (int i = 0; i < parts; i++) {
            GridPane.setConstraints(grid.getChildren().get(i), beside ? i : 0, beside ? 0 : i);
        }
    }
}
