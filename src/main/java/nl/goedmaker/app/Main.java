package nl.goedmaker.app;

import java.time.Clock;
import java.util.List;

/** Where the program begins: a command runs without a window, no command opens it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StartUp startUp = StartUp.of(List.of(args), System.getenv(), System.getProperty("os.name"));
        Logs.choose(startUp);
        int exit = startUp.wantsWindow() ? Desktop.open(startUp, Clock.systemDefaultZone()) : startUp.runCommand();
        System.exit(exit);
    }
}
