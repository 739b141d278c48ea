package nl.goedmaker.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Filling;
import nl.goedmaker.replies.Gap;
import nl.goedmaker.text.FormOfAddress;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
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

    @Option(names = "--register", paramLabel = "je|u", descriptionKey = "cli.option.register")
    private @Nullable String register;

    ReplyDraftCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Ticket ticket = services.tickets().get(reference);
        Language language = ticket.customer().language();
        Correspondence correspondence = services.correspondence();
        String id = template == null ? correspondence.bestTemplate(ticket).id() : template.strip();
        FormOfAddress form = register == null ? correspondence.form(ticket) : form(register);
        Draft draft = correspondence.begin(ticket, id, Optional.of(form));
        List<Gap> gaps = new Filling(Texts.in(language)).openGaps(draft.text());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("template", draft.template());
        answer.put("language", language.code());
        answer.put("register", form.word());
        answer.put("subject", draft.subject());
        answer.put("text", draft.text());
        answer.put("open", gaps.stream().map(Gap::question).toList());
        answer.put("attachments", draft.files());
        session.answer(answer, draft.subject() + "\n\n" + draft.text());
        return CommandLineApp.DONE;
    }

    private static FormOfAddress form(String word) {
        return FormOfAddress.ofWord(word)
                .orElseThrow(() -> new WrongUse(
                        "cli.choice.unknown",
                        word,
                        "--register",
                        Arrays.stream(FormOfAddress.values())
                                .map(FormOfAddress::word)
                                .collect(Collectors.joining(", "))));
    }
}
