package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.replies.OwnTemplate;
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
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (OwnTemplate own : services.templates().all()) {
            if (language == null || own.text().language() == read) {
                rows.add(TemplateWords.document(own.template(), true, own.text().use()));
            }
        }
        services.library().in(read).forEach(template -> rows.add(TemplateWords.document(template, false, null)));
        rows.forEach(row -> row.put("used", used.getOrDefault(String.valueOf(row.get("template")), 0)));
        session.answer(
                Map.of("templates", rows),
                rows.stream()
                        .map(row -> row.get("template") + "  " + row.get("language") + "  " + row.get("name"))
                        .collect(Collectors.joining(System.lineSeparator())));
        return CommandLineApp.DONE;
    }
}
