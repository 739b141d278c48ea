package nl.goedmaker.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param in what is read for {@code -}
 * @param out answers, and nothing else
 * @param err refusals
 * @param folder the folder that relative paths start from
 * @param home the home folder of the person
 * @param environment environment variables
 */
public record Terminal(
        InputStream in, PrintStream out, PrintStream err, Path folder, Path home, Map<String, String> environment) {
    /** The terminal this program was started from. */
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                System.out,
                System.err,
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }
}
