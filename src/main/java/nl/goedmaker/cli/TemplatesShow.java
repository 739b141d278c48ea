package nl.goedmaker.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateOutcome;
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
        boolean own = services.templates().find(template.id(), read).isPresent();
        TemplateOutcome outcome =
                services.correspondence().outcomes().getOrDefault(template.id(), TemplateOutcome.NONE);
        Map<String, @Nullable Object> answer = TemplateWords.document(template, own);
        TemplateWords.put(answer, services.correspondence().used().getOrDefault(template.id(), 0), outcome);
        answer.put("subject", template.subject());
        answer.put("text", template.body().strip());
        String came = TemplateWords.outcome(session, outcome);
        session.answer(
                answer,
                (template.subject().isBlank() ? "" : template.subject() + "\n\n")
                        + template.body().strip()
                        + (came.isEmpty() ? "" : "\n\n" + came));
        return CommandLineApp.DONE;
    }
}
