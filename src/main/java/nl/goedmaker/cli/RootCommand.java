package nl.goedmaker.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code goedmaker} itself: the options that every command takes, before or after its name. */
@Command(name = "goedmaker", description = "cli.goedmaker")
final class RootCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data", scope = ScopeType.INHERIT)
    @Nullable
    Path data;

    @Option(names = "--lang", paramLabel = "nl|en|de", descriptionKey = "cli.option.lang", scope = ScopeType.INHERIT)
    @Nullable
    String lang;

    @Option(names = "--json", descriptionKey = "cli.option.asJson", scope = ScopeType.INHERIT)
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help",
            scope = ScopeType.INHERIT)
    boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
    boolean version;

    private final Callable<Integer> window;

    RootCommand(Callable<Integer> window) {
        this.window = window;
    }

    @Override
    public Integer call() throws Exception {
        return window.call();
    }
}
