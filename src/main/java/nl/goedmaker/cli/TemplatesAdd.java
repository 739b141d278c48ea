package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Keeps a text of the owner's, or a copy of one that comes with the program. */
@Command(name = "add", description = "cli.templates.add")
final class TemplatesAdd implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final TemplateOptions given = new TemplateOptions();

    @Option(names = "--from", paramLabel = "TEMPLATE", descriptionKey = "cli.option.templateFrom")
    private @Nullable String from;

    TemplatesAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (from == null && !(given.hasName() && given.hasText())) {
            throw new WrongUse(
                    "cli.usage.missing", given.hasName() ? "--text" : "--name", "goedmaker templates add --help");
        }
        Language written = TemplateWords.language(session, given.language());
        TemplateText begun = from == null
                ? new TemplateText("", written, null, TemplateUse.PRIVATE, "", "")
                : session.services().templates().copy(TemplateWords.any(session, from, written));
        TemplateWords.answer(
                session, session.services().templates().add(given.on(begun, session)), "replies.change.ownAdd");
        return CommandLineApp.DONE;
    }
}
