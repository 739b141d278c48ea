package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.replies.ReplyText;
import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateLibrary;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Remedy;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts an answer in the customer's language from the template that fits best. */
@Command(name = "draft", description = "cli.reply.draft")
final class ReplyDraftCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Option(names = "--template", paramLabel = "T", descriptionKey = "cli.option.template")
    private @Nullable String template;

    ReplyDraftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Ticket ticket = services.tickets().get(reference);
        Language language = ticket.customer().language();
        List<Remedy> remedies = services.tickets().remedies(ticket);
        TemplateLibrary library = new TemplateLibrary();
        Template chosen = template == null
                ? library.fitting(
                                language,
                                ticket.type().name(),
                                remedies.isEmpty() ? "" : remedies.getLast().kind().name())
                        .getFirst()
                : library.get(language, template.strip());
        ReplyText reply =
                new Filling(Texts.in(language)).fill(chosen, new ReplyMaterial(services).values(ticket, language));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("template", chosen.id());
        answer.put("language", language.code());
        answer.put("subject", reply.subject());
        answer.put("text", reply.text());
        answer.put("open", reply.gaps().stream().map(Gap::question).toList());
        session.answer(answer, reply.subject() + "\n\n" + reply.text());
        return CommandLineApp.DONE;
    }
}
