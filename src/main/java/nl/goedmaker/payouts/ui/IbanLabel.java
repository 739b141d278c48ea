package nl.goedmaker.payouts.ui;

import javafx.scene.control.Label;

/** An account number in groups of four. A long one stands on two lines: no digit of it may be cut off. */
final class IbanLabel extends Label {
    private static final int LONGEST_ON_A_LINE = 27;

    IbanLabel() {
        getStyleClass().add("money-iban");
    }

    void show(String grouped) {
        int half = grouped.indexOf(' ', grouped.length() / 2);
        setText(
                grouped.length() <= LONGEST_ON_A_LINE || half < 0
                        ? grouped
                        : grouped.substring(0, half) + "\n" + grouped.substring(half + 1));
    }
}
