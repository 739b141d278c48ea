package nl.goedmaker.cashback.ui;

import java.util.List;

/** What the card beside the list says of the chosen cashback, line by line. */
public record CashbackDetails(CashbackRow row, List<Line> lines) {
    /** One line: what it is and how it stands. */
    public record Line(String name, String value) {}

    public CashbackDetails {
        lines = List.copyOf(lines);
    }
}
