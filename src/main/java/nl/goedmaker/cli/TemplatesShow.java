package nl.goedmaker.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one text with the places that are filled in. */
@Command(name = "show", description = "cli.templates.show")
final class TemplatesShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "cli.option.templateName")
    private String wanted = "";

    @Option(names = "--language", paramLabel = "nl|en|de", descriptionKey = "cli.option.templateLanguage")
    private @Nullable String language;

    TemplatesShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Language read = TemplateWords.language(session, language);
        Template template = TemplateWords.any(session, wanted, read);
        @Nullable
        TemplateUse use = services.templates()
                .find(template.id(), read)
                .map(OwnTemplate::text)
                .map(text -> text.use())
                .orElse(null);
        Map<String, @Nullable Object> answer = TemplateWords.document(template, use != null, use);
        answer.put("subject", template.subject());
        answer.put("text", template.body().strip());
        session.answer(answer, template.subject() + "\n\n" + template.body().strip());
        return CommandLineApp.DONE;
    }
}
