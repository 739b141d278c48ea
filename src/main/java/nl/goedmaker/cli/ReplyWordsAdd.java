package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.replies.OwnWord;
import nl.goedmaker.replies.RuleLevel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts words on the owner's own list of words to avoid. */
@Command(name = "add", description = "cli.reply.words.add")
final class ReplyWordsAdd implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PHRASE", descriptionKey = "cli.option.ownWord")
    private String phrase = "";

    @Option(names = "--level", paramLabel = "block|warn", descriptionKey = "cli.option.ownWordLevel")
    private String level = "warn";

    @Option(names = "--better", paramLabel = "TEXT", descriptionKey = "cli.option.better")
    private String better = "";

    ReplyWordsAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RuleLevel wanted = RuleLevel.ofWord(level)
                .filter(word -> word != RuleLevel.OFF)
                .orElseThrow(() -> new WrongUse("cli.choice.unknown", level, "--level", "block, warn"));
        session.services().correspondence().reader().add(new OwnWord(phrase, wanted, better));
        ReplyWordsList.answer(session);
        return CommandLineApp.DONE;
    }
}
