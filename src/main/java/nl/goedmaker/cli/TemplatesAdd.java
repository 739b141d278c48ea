package nl.goedmaker.cli;

import java.util.concurrent.Callable;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Keeps a text of the owner's, or a copy of one that comes with the program. */
@Command(name = "add", description = "cli.templates.add")
final class TemplatesAdd implements Callable<Integer> {
    private final Session session;

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.option.templateTitle")
    private @Nullable String name;

    @Option(names = "--language", paramLabel = "nl|en|de", descriptionKey = "cli.option.templateLanguage")
    private @Nullable String language;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.option.templateType")
    private @Nullable String type;

    @Option(names = "--use", paramLabel = "private|public", descriptionKey = "cli.option.templateUse")
    private @Nullable String use;

    @Option(names = "--subject", paramLabel = "TEXT", descriptionKey = "cli.option.templateSubject")
    private @Nullable String subject;

    @Option(names = "--text", paramLabel = "FILE|-", descriptionKey = "cli.option.templateText")
    private @Nullable String text;

    @Option(names = "--from", paramLabel = "TEMPLATE", descriptionKey = "cli.option.templateFrom")
    private @Nullable String from;

    TemplatesAdd(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (from == null && (name == null || text == null)) {
            throw new WrongUse(
                    "cli.usage.missing", name == null ? "--name" : "--text", "goedmaker templates add --help");
        }
        Language written = TemplateWords.language(session, language);
        TemplateText begun = from == null
                ? new TemplateText("", written, null, TemplateUse.PRIVATE, "", "")
                : session.services().templates().copy(TemplateWords.any(session, from, written));
        @Nullable TicketType kind = type == null ? begun.type() : TemplateWords.type(type);
        OwnTemplate made = session.services()
                .templates()
                .add(new TemplateText(
                        name == null ? begun.name() : name,
                        begun.language(),
                        kind,
                        use == null ? begun.use() : Session.choice(TemplateUse.class, "--use", use),
                        subject == null ? begun.subject() : subject,
                        text == null ? begun.body() : session.read(text)));
        TemplateWords.answer(session, made, "replies.change.ownAdd");
        return CommandLineApp.DONE;
    }
}
