package nl.goedmaker.ui.palette;

/**
 * A command that can be done from where the owner is.
 *
 * @param keys as they stand on the keyboard; may be empty
 */
public record PaletteCommand(String id, String category, String title, String keys, Runnable run) {}
