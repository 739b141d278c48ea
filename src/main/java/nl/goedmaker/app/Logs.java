package nl.goedmaker.app;

import java.nio.file.Path;

/** Where the program writes what it did, without personal data. */
final class Logs {
    /** The name that {@code tinylog.properties} asks for. */
    private static final String FOLDER = "goedmaker.logs";

    private Logs() {}

    /**
     * Must come before the first line is logged: the writer opens its file then. The tour leaves its log with the system's
     * temporary files, because it has no data folder that stays.
     */
    static void choose(StartUp startUp) {
        Path folder = startUp.arguments().contains("tour") || !startUp.hasDisplay() && startUp.wantsWindow()
                ? Path.of(System.getProperty("java.io.tmpdir"), "goedmaker-logs")
                : startUp.folder().logs();
        System.setProperty(FOLDER, folder.toString());
    }
}
