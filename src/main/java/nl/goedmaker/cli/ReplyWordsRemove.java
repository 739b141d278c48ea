package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes words off the owner's own list of words to avoid. */
@Command(name = "remove", description = "cli.reply.words.remove")
final class ReplyWordsRemove implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PHRASE", descriptionKey = "cli.option.ownWord")
    private String phrase = "";

    ReplyWordsRemove(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.services().correspondence().reader().remove(phrase);
        ReplyWordsList.answer(session);
        return CommandLineApp.DONE;
    }
}
