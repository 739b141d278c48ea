package nl.goedmaker.ui.keys;

/**
 * A command on the sheet of keys.
 *
 * @param keys as they stand on the keyboard
 */
public record KeyLine(String title, String keys) {}
