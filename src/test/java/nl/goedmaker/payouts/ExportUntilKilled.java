package nl.goedmaker.payouts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.CommandLineApp;
import nl.goedmaker.cli.Services;
import nl.goedmaker.cli.Terminal;
import nl.goedmaker.storage.DataFolder;

/**
 * A process of its own that runs {@code payouts export}, says {@code stored} when the batch is in the data file and nothing is
 * on the disk yet, and then stands still until it is killed.
 */
final class ExportUntilKilled {
    private ExportUntilKilled() {}

    public static void main(String[] args) {
        CommandLineApp app = new CommandLineApp(Terminal.ofProcess(), ExportUntilKilled::open, session -> 2, List.of());
        System.exit(app.run("--data", args[0], "payouts", "export", "--out", args[1]));
    }

    private static Services open(DataFolder folder) {
        Services services = Wiring.open(folder, Clock.fixed(ShopOnDisk.SUNDAY, ShopOnDisk.ZONE));
        services.journal().whenChanged(ExportUntilKilled::standStill);
        return services;
    }

    /** Called back between the commit and the writing of the file. */
    private static void standStill() {
        System.out.println("stored");
        try {
            // the parent never writes; only if it is gone itself does this end
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Process start(Path shop, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ExportUntilKilled.class.getName(),
                        shop.toString(),
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
