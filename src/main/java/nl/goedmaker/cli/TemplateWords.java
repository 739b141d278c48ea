package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.replies.OwnTemplate;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateLibrary;
import nl.goedmaker.replies.TemplateOutcome;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.TicketType;
import org.jspecify.annotations.Nullable;

/** How commands find and write about the texts of answers. */
final class TemplateWords {
    private static final String ANY = "any";

    private TemplateWords() {}

    /** The language of a text: as given, or the one the program speaks. */
    static Language language(Session session, @Nullable String given) {
        return given == null ? session.texts().language() : Session.choice(Language.class, "--language", given);
    }

    /** @throws Refusal when there is no such text of the owner's; for a template of the program with what to do instead */
    static OwnTemplate own(Session session, String typed, Language language) {
        Services services = session.services();
        return services.templates().find(typed, language).orElseThrow(() -> {
            boolean builtIn = services.library().in(language).stream()
                    .anyMatch(template -> template.id().equalsIgnoreCase(typed.strip()));
            return builtIn
                    ? Refusal.no("cli.templates.builtIn", typed.strip())
                    : Refusal.badInput("cli.templates.unknown", typed.strip());
        });
    }

    /** One of the owner's own, or one that comes with the program. */
    static Template any(Session session, String typed, Language language) {
        Services services = session.services();
        return services.templates()
                .find(typed, language)
                .map(OwnTemplate::template)
                .or(() -> snippets(services, language).stream()
                        .filter(snippet -> snippet.id().equals(typed.strip()))
                        .findFirst())
                .orElseGet(() -> services.library().get(language, typed.strip()));
    }

    /** The texts that the templates of the program share. */
    static List<Template> snippets(Services services, Language language) {
        Map<String, String> texts = services.library().snippets(language);
        return TemplateLibrary.SNIPPETS.stream()
                .map(name -> new Template(
                        name,
                        language,
                        name,
                        TemplateUse.SNIPPET,
                        Set.of(),
                        Set.of(),
                        "",
                        texts.getOrDefault(name, "") + "\n"))
                .toList();
    }

    static @Nullable TicketType type(String given) {
        return given.strip().equalsIgnoreCase(ANY) ? null : Session.choice(TicketType.class, "--type", given);
    }

    /** With the field names that scripts rely on. */
    static Map<String, @Nullable Object> document(Template template, boolean own) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("template", template.id());
        document.put("own", own);
        document.put("name", template.name());
        document.put("language", template.language().code());
        document.put("types", template.types().stream().sorted().toList());
        document.put("use", template.use().name().toLowerCase(Locale.ROOT));
        return document;
    }

    /** How often a text was sent, and what came of it. */
    static void put(Map<String, @Nullable Object> document, int used, TemplateOutcome outcome) {
        document.put("used", used);
        Map<String, Object> came = new LinkedHashMap<>();
        came.put("used", outcome.used());
        came.put("solvedWithoutAnotherMail", outcome.solvedWithoutAnotherMail());
        document.put("outcome", came);
    }

    /** One sentence; empty while nothing is known. */
    static String outcome(Session session, TemplateOutcome outcome) {
        return outcome.used() == 0
                ? ""
                : session.text("replies.template.outcome", outcome.solvedWithoutAnotherMail(), outcome.used());
    }

    /** What a step left of a text. */
    static void answer(Session session, OwnTemplate own, String label) {
        session.answer(
                document(own.template(), true), session.text(label, own.text().name()) + " (" + own.key() + ")");
    }
}
