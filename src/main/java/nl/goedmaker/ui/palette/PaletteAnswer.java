package nl.goedmaker.ui.palette;

import java.util.List;

/**
 * What was found in the shop.
 *
 * @param exact whether the first group is the one thing that was typed, number or code and all
 * @param remark what the owner should know about it: a field that does not exist, a word that was mended; may be empty
 */
public record PaletteAnswer(List<PaletteGroup> groups, boolean exact, String remark) {
    public static final PaletteAnswer NOTHING = new PaletteAnswer(List.of(), false, "");

    public PaletteAnswer {
        groups = List.copyOf(groups);
    }
}
