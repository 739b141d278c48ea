package nl.goedmaker.app;

import nl.goedmaker.storage.DataFolder;

/** Where the program writes what it did, without personal data. */
final class Logs {
    /** The name that {@code tinylog.properties} asks for. */
    private static final String FOLDER = "goedmaker.logs";

    private Logs() {}

    /** Must come before the first line is logged: the writer opens its file then. */
    static void into(DataFolder folder) {
        System.setProperty(FOLDER, folder.create().logs().toString());
    }
}
