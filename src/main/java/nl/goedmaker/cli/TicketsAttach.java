package nl.goedmaker.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.goedmaker.attachments.AttachResult;
import nl.goedmaker.attachments.AttachResult.Added;
import nl.goedmaker.attachments.AttachResult.Refused;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Attaches files to a complaint. */
@Command(name = "attach", description = "cli.tickets.attach")
final class TicketsAttach implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.attachFiles")
    private List<String> files = new ArrayList<>();

    TicketsAttach(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Ticket ticket = services.tickets().get(reference);
        List<GivenFile> given = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (String file : files) {
            try {
                Path path = session.path(file);
                given.add(GivenFile.at(path));
            } catch (Refusal why) {
                refused.add(new Refused(file, why));
            }
        }
        AttachResult result = services.attachments().attach(ticket, given, CopyProgress.UNWATCHED);
        refused.addAll(result.refused());
        refused.forEach(each -> session.tell(each.why().sentence()));
        result.added().forEach(each -> each.remark().ifPresent(session::tell));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("added", result.added().stream().map(this::document).toList());
        answer.put("refused", refused.stream().map(this::document).toList());
        session.answer(
                answer,
                session.text(
                        "cli.tickets.attached",
                        result.added().size(),
                        ticket.reference(),
                        result.added().stream().map(each -> each.file().name()).collect(Collectors.joining(", "))));
        return refused.isEmpty()
                ? CommandLineApp.DONE
                : CommandLineApp.exitCode(refused.getFirst().why().kind());
    }

    private Map<String, Object> document(Added added) {
        Map<String, Object> document = TicketWords.attachment(session, added.file());
        document.put("note", added.remark().map(session.texts()::get).orElse(null));
        return document;
    }

    private Map<String, Object> document(Refused refused) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", refused.name());
        document.put("reason", session.texts().get(refused.why().sentence()));
        return document;
    }
}
