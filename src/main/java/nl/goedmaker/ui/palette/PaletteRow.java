package nl.goedmaker.ui.palette;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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

        /** Everything that is to be read in it. */
        String words() {
            return Stream.of(title(), item.detail(), keys)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }
}
