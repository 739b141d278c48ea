package nl.goedmaker.cli;

import java.util.Objects;
import java.util.stream.Stream;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said of a text of the owner's; what is left out stays as it is. */
final class TemplateOptions {
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

    @Nullable
    String language() {
        return language;
    }

    boolean hasName() {
        return name != null;
    }

    boolean hasText() {
        return text != null;
    }

    /** Whether nothing was said. */
    boolean isEmpty() {
        return Stream.of(name, language, type, use, subject, text).allMatch(Objects::isNull);
    }

    /** @throws WrongUse for a word the program does not know */
    TemplateText on(TemplateText old, Session session) {
        @Nullable TicketType kind = type == null ? old.type() : TemplateWords.type(type);
        return new TemplateText(
                name == null ? old.name() : name,
                language == null ? old.language() : Session.choice(Language.class, "--language", language),
                kind,
                use == null ? old.use() : Session.choice(TemplateUse.class, "--use", use),
                subject == null ? old.subject() : subject,
                text == null ? old.body() : session.read(text));
    }
}
