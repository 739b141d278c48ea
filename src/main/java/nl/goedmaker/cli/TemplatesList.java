package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateOutcome;
import nl.goedmaker.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the owner's own texts, and those that come with the program in one language. */
@Command(name = "list", description = "cli.templates.list")
final class TemplatesList implements Callable<Integer> {
    private final Session session;

    @Option(names = "--language", paramLabel = "nl|en|de", descriptionKey = "cli.option.templateLanguage")
    private @Nullable String language;

    TemplatesList(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Language read = TemplateWords.language(session, language);
        Map<String, Integer> used = services.correspondence().used();
        Map<String, TemplateOutcome> outcomes = services.correspondence().outcomes();
        List<Template> shown = new ArrayList<>();
        for (OwnTemplate own : services.templates().all()) {
            if (language == null || own.text().language() == read) {
                shown.add(own.template());
            }
        }
        int own = shown.size();
        shown.addAll(services.library().in(read));
        shown.addAll(TemplateWords.snippets(services, read));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Template template : shown) {
            int times = used.getOrDefault(template.id(), 0);
            TemplateOutcome outcome = outcomes.getOrDefault(template.id(), TemplateOutcome.NONE);
            Map<String, @Nullable Object> row = TemplateWords.document(template, rows.size() < own);
            TemplateWords.put(row, times, outcome);
            rows.add(row);
            lines.add(Stream.of(
                            template.id(),
                            template.language().code(),
                            template.name(),
                            times == 0 ? "" : times + "×",
                            TemplateWords.outcome(session, outcome))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("  ")));
        }
        session.answer(Map.of("templates", rows), String.join(System.lineSeparator(), lines));
        return CommandLineApp.DONE;
    }
}
