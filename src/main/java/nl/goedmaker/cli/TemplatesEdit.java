package nl.goedmaker.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.OwnTemplates;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes what is given of a text of the owner's, and its place in the list. */
@Command(name = "edit", description = "cli.templates.edit")
final class TemplatesEdit implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "cli.option.ownTemplate")
    private String wanted = "";

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

    @Option(names = "--place", paramLabel = "N", descriptionKey = "cli.option.templatePlace")
    private @Nullable Integer place;

    TemplatesEdit(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (Stream.of(name, language, type, use, subject, text, place).allMatch(Objects::isNull)) {
            throw new WrongUse("cli.templates.nothing");
        }
        OwnTemplates templates = session.services().templates();
        OwnTemplate own = TemplateWords.own(session, wanted, session.texts().language());
        TemplateText old = own.text();
        @Nullable TicketType kind = type == null ? old.type() : TemplateWords.type(type);
        TemplateText changed = new TemplateText(
                name == null ? old.name() : name,
                language == null ? old.language() : Session.choice(Language.class, "--language", language),
                kind,
                use == null ? old.use() : Session.choice(TemplateUse.class, "--use", use),
                subject == null ? old.subject() : subject,
                text == null ? old.body() : session.read(text));
        Integer at = place;
        templates.change(own, changed, at == null ? null : Math.max(0, at - 1));
        TemplateWords.answer(
                session, TemplateWords.own(session, own.key(), old.language()), "replies.change.ownChange");
        return CommandLineApp.DONE;
    }
}
