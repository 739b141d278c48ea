package nl.goedmaker.ui.palette;

import java.util.function.Consumer;

/** Looks for things in the shop while the owner types. */
public interface PaletteSource {
    /**
     * @param typed as it stands in the field, never blank
     * @param done gets what was found on the screen's own thread; may be late, and need not come when the search failed
     */
    void find(String typed, Consumer<PaletteAnswer> done);
}
