package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.replies.OwnTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Removes a text of the owner's. */
@Command(name = "remove", description = "cli.templates.remove")
final class TemplatesRemove implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "cli.option.ownTemplate")
    private String wanted = "";

    TemplatesRemove(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        OwnTemplate own = TemplateWords.own(session, wanted, session.texts().language());
        session.services().templates().remove(own);
        TemplateWords.answer(session, own, "replies.change.ownRemove");
        return CommandLineApp.DONE;
    }
}
