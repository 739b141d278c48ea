package nl.goedmaker.app;

import java.nio.file.Path;

/** Where the program writes what it did, without personal data. */
final class Logs {
    /** Also given on the command line, by who starts the program without a data folder that stays. */
    private static final String FOLDER = "goedmaker.logs";

    private Logs() {}

    /**
     * Must come before the first line is logged: {@link LogFile} opens its file then. The tour leaves its log with the
     * system's temporary files, because it has no data folder that stays.
     */
    static void choose(StartUp startUp) {
        Path folder = startUp.arguments().contains("tour") || !startUp.hasDisplay() && startUp.wantsWindow()
                ? temporary()
                : startUp.folder().logs();
        System.setProperty(FOLDER, folder.toString());
    }

    static Path chosen() {
        return Path.of(System.getProperty(FOLDER, temporary().toString()));
    }

    static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"), "goedmaker-logs");
    }
}
