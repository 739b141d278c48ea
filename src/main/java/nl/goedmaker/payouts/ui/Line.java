package nl.goedmaker.payouts.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The parts that rows of lists in this room are made of; widths come from the style sheet. */
final class Line {
    private Line() {}

    static Label column(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** A column that takes the width that is left. */
    static Label wide(String style) {
        Label label = column(style);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    /** A pill at the left of its column. */
    static HBox pillColumn(Label pill, String style) {
        HBox column = new HBox(pill);
        column.getStyleClass().add(style);
        return column;
    }

    static void colour(Label pill, String colour) {
        pill.getStyleClass().setAll("label", "pill", colour);
    }

    static HBox row(Node... columns) {
        HBox line = new HBox(columns);
        line.getStyleClass().add("money-row");
        return line;
    }

}
