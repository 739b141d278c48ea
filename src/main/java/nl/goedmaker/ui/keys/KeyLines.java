package nl.goedmaker.ui.keys;

import java.util.List;

/** The commands of one category with their keys. */
public record KeyLines(String title, List<KeyLine> lines) {
    public KeyLines {
        lines = List.copyOf(lines);
    }
}
