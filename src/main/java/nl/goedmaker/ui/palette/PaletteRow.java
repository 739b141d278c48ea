package nl.goedmaker.ui.palette;

/** A line of the palette. */
public sealed interface PaletteRow {
    String title();

    /** The name of what follows. */
    record Heading(String title) implements PaletteRow {}

    /** @param keys of a command; empty for what was found */
    record Choice(PaletteItem item, String keys) implements PaletteRow {
        @Override
        public String title() {
            return item.title();
        }
    }
}
