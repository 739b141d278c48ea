package nl.goedmaker.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.text.UnexpectedError;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The program without a window: reads the command, runs it, answers with an exit code. */
public final class CommandLineApp {
    /** Exit codes that scripts rely on. */
    public static final int DONE = 0;

    public static final int NO = 1;
    /** A command, an option, or a value from a list or range that the program itself sets. */
    public static final int WRONG_USE = 2;
    /** Something of the shop or its customers that cannot be used: an amount, a date, a code, a file. */
    public static final int BAD_INPUT = 3;

    public static final int DATA_FILE = 4;
    public static final int UNEXPECTED = 5;

    private final Terminal terminal;
    private final Function<DataFolder, Services> opener;
    private final ToIntFunction<Session> window;
    private final List<Function<Session, Object>> further;

    /**
     * @param opener opens the shop in a folder
     * @param window what happens without a command; its answer is the exit code
     * @param further makes commands of other packages: objects with picocli's {@code @Command}, whose description is a
     *     key in the bundles and which implement {@code Callable<Integer>}
     */
    public CommandLineApp(
            Terminal terminal,
            Function<DataFolder, Services> opener,
            ToIntFunction<Session> window,
            List<Function<Session, Object>> further) {
        this.terminal = terminal;
        this.opener = opener;
        this.window = window;
        this.further = List.copyOf(further);
    }

    /** Runs one command and says how it went. Never throws. */
    public int run(String... args) {
        try (Session session = new Session(terminal, opener, language(args))) {
            RootCommand root = new RootCommand(() -> window.applyAsInt(session));
            session.take(root);
            return commandLine(root, session).execute(args);
        } catch (RuntimeException | Error e) {
            // an error too ends in a sentence and exit 5: Java's own exit 1 would say that the answer is no
            return failed(e, Texts.in(language(args)));
        }
    }

    /** Looked for before anything is parsed, so that help and mistakes are told in it too. */
    private static Language language(String... args) {
        List<String> all = Arrays.asList(args);
        int at = all.indexOf("--lang");
        String code = at >= 0 && at + 1 < all.size()
                ? all.get(at + 1)
                : all.stream()
                        .filter(arg -> arg.startsWith("--lang="))
                        .map(arg -> arg.substring(7))
                        .findFirst()
                        .orElse("");
        return Language.ofCode(code).orElse(Language.NL);
    }

    private CommandLine commandLine(RootCommand root, Session session) {
        CommandLine commandLine = new CommandLine(root);
        CommandSpec spec = commandLine.getCommandSpec();
        spec.version("Goedmaker " + version());
        group(
                spec,
                "tickets",
                "cli.tickets",
                new TicketsNew(session),
                new TicketsList(session),
                new TicketsShow(session),
                new TicketsClose(session),
                new TicketsReopen(session),
                new TicketsMerge(session),
                new TicketsUnmerge(session),
                new TicketsSplit(session),
                new TicketsDelete(session),
                new TicketsUndo(session),
                new TicketsRedo(session),
                new TicketsSnooze(session),
                new TicketsWake(session),
                new TicketsAttach(session),
                new TicketsDetach(session),
                new TicketsExport(session));
        CommandSpec check = sub(spec, new CheckCommand(session));
        sub(check, new CheckLetter(session));
        CommandSpec signals = sub(check, new CheckSignals(session));
        sub(signals, new CheckSignalsSleep(session));
        sub(signals, new CheckSignalsWake(session));
        sub(signals, new CheckSignalsStrength(session));
        sub(signals, new CheckSignalsAdd(session));
        sub(signals, new CheckSignalsRemove(session));
        sub(check, new CheckHindsight(session));
        commandLine.addSubcommand(new ImportCommand(session));
        group(
                spec,
                "reviews",
                "cli.reviews",
                new ReviewsList(session),
                new ReviewsLink(session),
                new ReviewsReply(session),
                new ReviewsRereview(session),
                new ReviewsRemoval(session));
        group(
                spec,
                "platforms",
                "cli.platforms",
                new PlatformsList(session),
                new PlatformsShow(session),
                new PlatformsOverrule(session),
                new PlatformsFollow(session));
        group(spec, "cashback", "cli.cashback", new CashbackOffer(session), new CashbackRevoke(session));
        commandLine.addSubcommand(new Slip(session));
        group(spec, "claim", "cli.claim", new ClaimAdd(session));
        group(
                spec,
                "payouts",
                "cli.payouts",
                new PayoutsList(session),
                new PayoutsApprove(session),
                new PayoutsHold(session),
                new PayoutsRelease(session),
                new PayoutsExport(session),
                new PayoutsListFile(session));
        CommandSpec reply = group(
                spec,
                "reply",
                "cli.reply",
                new ReplyDraftCommand(session),
                new ReplyCheck(session),
                new ReplySend(session),
                new ReplyEml(session),
                new ReplySpell(session),
                new ReplyBefore(session),
                new ReplyRules(session));
        group(
                reply,
                "words",
                "cli.reply.words",
                new ReplyWordsList(session),
                new ReplyWordsAdd(session),
                new ReplyWordsRemove(session));
        group(
                spec,
                "spelling",
                "cli.spelling",
                new SpellingList(session),
                new SpellingAdd(session),
                new SpellingRemove(session));
        commandLine.addSubcommand(new InsightsCommand(session));
        group(
                spec,
                "templates",
                "cli.templates",
                new TemplatesList(session),
                new TemplatesShow(session),
                new TemplatesMarks(session),
                new TemplatesAdd(session),
                new TemplatesEdit(session),
                new TemplatesRemove(session),
                new TemplatesExport(session),
                new TemplatesImport(session));
        commandLine.addSubcommand(new TicketsUndo(session));
        commandLine.addSubcommand(new TicketsRedo(session));
        commandLine.addSubcommand(new Doctor(session));
        further.forEach(command -> commandLine.addSubcommand(command.apply(session)));

        CommandLineWords words = new CommandLineWords(session.texts());
        words.describe(commandLine);
        commandLine.setOut(new PrintWriter(terminal.out(), true));
        commandLine.setErr(new PrintWriter(terminal.err(), true));
        commandLine.setExecutionStrategy(parsed -> {
            String lang = root.lang;
            if (lang != null && Language.ofCode(lang).isEmpty()) {
                return wrongUse(words.unknownLanguage(lang));
            }
            // a call for help lets unknown words pass, and would be answered with the help of something else
            Optional<String> unknown = words.unmatched(parsed);
            return unknown.isPresent() ? wrongUse(unknown.get()) : new CommandLine.RunLast().execute(parsed);
        });
        commandLine.setParameterExceptionHandler((e, all) -> wrongUse(words.mistake(e, List.of(all))));
        commandLine.setExecutionExceptionHandler((e, line, parsed) -> e instanceof CommandLine.ParameterException wrong
                ? wrongUse(words.mistake(wrong, parsed.originalArgs()))
                : failed(e, session.texts()));
        return commandLine;
    }

    private static CommandSpec group(CommandSpec root, String name, String description, Object... commands) {
        CommandSpec group = CommandGroup.named(name, description);
        // from the top down, or the options of the root would not reach the last command
        root.addSubcommand(name, group);
        for (Object command : commands) {
            sub(group, command);
        }
        return group;
    }

    private static CommandSpec sub(CommandSpec above, Object command) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(command);
        above.addSubcommand(spec.name(), spec);
        return spec;
    }

    private int wrongUse(String sentence) {
        terminal.err().println(sentence);
        return WRONG_USE;
    }

    private int failed(Throwable e, Texts texts) {
        if (e instanceof WrongUse wrong) {
            return wrongUse(texts.get(wrong.sentence()));
        }
        if (e instanceof Refusal refusal) {
            terminal.err().println(texts.get(refusal.sentence()));
            return exitCode(refusal.kind());
        }
        UnexpectedError error = UnexpectedError.of(e);
        LoggerFactory.getLogger(CommandLineApp.class).error("{} {}", error.code(), error.trace());
        terminal.err().println(texts.get("cli.unexpected", error.code()));
        return UNEXPECTED;
    }

    static int exitCode(Refusal.Kind kind) {
        return switch (kind) {
            case NO -> NO;
            case BAD_INPUT -> BAD_INPUT;
            case DATA_FILE -> DATA_FILE;
        };
    }

    private static String version() {
        List<String> found = new ArrayList<>();
        String version = CommandLineApp.class.getPackage().getImplementationVersion();
        if (version != null) {
            found.add(version);
        }
        return found.isEmpty() ? "" : found.getFirst();
    }
}
