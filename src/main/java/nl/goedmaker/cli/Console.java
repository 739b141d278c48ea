package nl.goedmaker.cli;

import java.io.PrintStream;

/** The terminal the program was started from. */
public final class Console {
    private Console() {}

    public static PrintStream out() {
        return System.out;
    }

    public static PrintStream err() {
        return System.err;
    }
}
