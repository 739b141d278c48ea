package nl.goedmaker.app;

import java.io.PrintStream;

/** The terminal the program was started from. */
final class Console {
    private Console() {}

    @SuppressWarnings("SystemOut")
    static PrintStream out() {
        return System.out;
    }

    static PrintStream err() {
        return System.err;
    }
}
