package nl.goedmaker.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Help and mistakes in use, in the language of the person. */
final class CommandLineWords {
    private final Texts texts;

    CommandLineWords(Texts texts) {
        this.texts = texts;
    }

    /** Puts the words of this language in the place of the keys that the commands carry. */
    void describe(CommandLine commandLine) {
        commandLine.setResourceBundle(texts.bundle());
        describeAll(commandLine);
    }

    private void describeAll(CommandLine commandLine) {
        UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
        if (usage.description().length > 0) {
            usage.description(texts.get(usage.description()[0]));
        }
        usage.synopsisHeading(texts.get("cli.help.usage") + " ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n");
        usage.optionListHeading("%n" + texts.get("cli.help.options") + "%n");
        usage.commandListHeading("%n" + texts.get("cli.help.commands") + "%n");
        usage.synopsisSubcommandLabel("[COMMAND]");
        commandLine.getSubcommands().values().forEach(this::describeAll);
    }

    /**
     * One sentence about a command that was not written as it should be.
     *
     * @param given the words of the command
     */
    String mistake(CommandLine.ParameterException e, List<String> given) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return switch (e) {
            case CommandLine.UnmatchedArgumentException unknown ->
                texts.get("cli.usage.unknown", unknown.getUnmatched().getFirst(), help);
            case CommandLine.MissingParameterException missing
            when missing.getMissing().isEmpty() ->
                texts.get(
                        "cli.usage.commandMissing",
                        String.join(
                                "|", missing.getCommandLine().getSubcommands().keySet()),
                        help);
            case CommandLine.MissingParameterException missing
            when isGiven(missing.getMissing().getFirst(), given) ->
                texts.get("cli.usage.valueMissing", name(missing.getMissing().getFirst()), help);
            case CommandLine.MissingParameterException missing ->
                texts.get(
                        "cli.usage.missing",
                        missing.getMissing().stream()
                                .map(CommandLineWords::name)
                                .collect(Collectors.joining(", ")),
                        help);
            case CommandLine.OverwrittenOptionException twice ->
                texts.get("cli.usage.twice", name(twice.getOverwritten()), help);
            default -> {
                ArgSpec about = e.getArgSpec();
                yield about == null ? texts.get("cli.usage.wrong", help) : wrongValue(about, e.getValue(), help);
            }
        };
    }

    private String wrongValue(ArgSpec about, @Nullable String read, String help) {
        String given = read == null ? "" : read;
        if (about.auxiliaryTypes()[0] == int.class || about.auxiliaryTypes()[0] == Integer.class) {
            String example = about.splitRegex().isEmpty() ? "200" : "2" + about.splitRegex() + "3";
            return given.isBlank()
                    ? texts.get("cli.value.empty", name(about), example)
                    : texts.get("cli.usage.noNumber", given, name(about), example);
        }
        return texts.get("cli.usage.wrongValue", given, name(about), help);
    }

    /** The sentence about the first word that belongs to no command or option, if there is one. */
    Optional<String> unmatched(CommandLine.ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                .flatMap(line -> line.getUnmatchedArguments().stream()
                        .map(word -> texts.get(
                                "cli.usage.unknown", word, line.getCommandSpec().qualifiedName() + " --help")))
                .findFirst();
    }

    String unknownLanguage(String code) {
        return texts.get("cli.usage.language", code);
    }

    /** Whether the option itself is there, so that only its value is missing. */
    private static boolean isGiven(ArgSpec argument, List<String> given) {
        return argument instanceof OptionSpec option
                && Stream.of(option.names()).anyMatch(given::contains);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
