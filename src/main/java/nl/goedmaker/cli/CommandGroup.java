package nl.goedmaker.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** A word that only goes before others: {@code tickets}, {@code payouts}. */
@Command
final class CommandGroup implements Runnable {
    private final CommandSpec spec;

    private CommandGroup(String name, String description) {
        spec = CommandSpec.wrapWithoutInspection(this).name(name);
        spec.usageMessage().description(description);
    }

    static CommandSpec named(String name, String description) {
        return new CommandGroup(name, description).spec;
    }

    @Override
    public void run() {
        throw new CommandLine.MissingParameterException(spec.commandLine(), java.util.List.of(), spec.qualifiedName());
    }
}
