package nl.goedmaker.payouts.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The parts that rows of lists in this room are made of; widths come from the style sheet. */
final class Line {
    private static final int LONGEST_ON_A_LINE = 27;

    private Line() {}

    static Label column(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** A pill at the left of its column. */
    static HBox pillColumn(Label pill, String style) {
        HBox column = new HBox(pill);
        column.getStyleClass().add(style);
        return column;
    }

    /** An IBAN of a country with long ones goes on two lines: no digit of an account may be cut off. */
    static String iban(String grouped) {
        int half = grouped.indexOf(' ', grouped.length() / 2);
        return grouped.length() <= LONGEST_ON_A_LINE || half < 0
                ? grouped
                : grouped.substring(0, half) + "\n" + grouped.substring(half + 1);
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
