package nl.goedmaker.ui.palette;

/**
 * A command of the program.
 *
 * @param keys as they stand on the keyboard; may be empty
 * @param missing why it cannot be done from where the owner is; empty when it can
 */
public record PaletteCommand(String id, String category, String title, String keys, String missing, Runnable run) {}
