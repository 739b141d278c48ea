package nl.goedmaker.app;

import java.util.List;

/** The command line, put together with what its commands need. */
final class Commands {
    private Commands() {}

    static int run(List<String> arguments) {
        return arguments.isEmpty() ? 2 : 2;
    }
}
