package nl.goedmaker.ui;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A row of a list with columns, never wider than the list: where there is too little room, columns shrink to what the style
 * sheet allows and their words go on a second line. The names above it are a line with the same style classes.
 */
public abstract class RowCell<T> extends ListCell<T> {
    protected RowCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /** The columns, made once. */
    protected abstract Region line();

    /**
     * Fills the columns.
     *
     * @return the row in words, for those who hear it
     */
    protected abstract String show(T row);

    @Override
    protected void updateItem(T row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        setText(show(row));
        setGraphic(line());
    }

    /** By the width the row really has; by itself a cell only asks how high its words are on one line. */
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null || width <= 0) {
            return super.computePrefHeight(width);
        }
        double inside = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + line().prefHeight(inside) + snappedBottomInset();
    }

    /** A column; its words stay on one line. */
    protected static Label column(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** A pill at the left of its column. */
    protected static HBox pillColumn(Label pill, String style) {
        pill.setWrapText(true);
        HBox column = new HBox(pill);
        column.getStyleClass().add(style);
        return column;
    }

    protected static void colour(Label pill, String colour) {
        pill.getStyleClass().setAll("label", "pill", colour);
    }

    /** The column that takes the room the others leave. */
    protected static <R extends Region> R growing(R column) {
        column.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    protected static HBox columns(Region... columns) {
        HBox line = new HBox(columns);
        line.getStyleClass().add("money-row");
        return line;
    }
}
