package nl.goedmaker.ui.palette;

import java.util.List;

/** What was found of one kind, best first. */
public record PaletteGroup(String title, List<PaletteItem> items) {
    public PaletteGroup {
        items = List.copyOf(items);
    }
}
