package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.OwnTemplates;
import nl.goedmaker.replies.TemplateText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what is given of a text of the owner's, and its place in the list. */
@Command(name = "edit", description = "cli.templates.edit")
final class TemplatesEdit implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "cli.option.ownTemplate")
    private String wanted = "";

    @Mixin
    private final TemplateOptions given = new TemplateOptions();

    @Option(names = "--place", paramLabel = "N", descriptionKey = "cli.option.templatePlace")
    private @Nullable Integer place;

    TemplatesEdit(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (given.isEmpty() && place == null) {
            throw new WrongUse("cli.templates.nothing");
        }
        OwnTemplates templates = session.services().templates();
        OwnTemplate own = TemplateWords.own(session, wanted, session.texts().language());
        TemplateText old = own.text();
        Integer at = place;
        templates.change(own, given.on(old, session), at == null ? null : Math.max(0, at - 1));
        TemplateWords.answer(
                session, TemplateWords.own(session, own.key(), old.language()), "replies.change.ownChange");
        return CommandLineApp.DONE;
    }
}
