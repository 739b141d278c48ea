package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.Attachments;
import nl.goedmaker.tickets.Ticket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a file from a complaint. */
@Command(name = "detach", description = "cli.tickets.detach")
final class TicketsDetach implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "cli.option.detachName")
    private String name = "";

    TicketsDetach(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Attachments attachments = session.services().attachments();
        Ticket ticket = session.services().tickets().get(reference);
        AttachedFile file = attachments.named(ticket, name);
        attachments.detach(ticket, file);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("removed", TicketWords.attachment(session, file));
        session.answer(answer, session.text("cli.tickets.detached", file.name(), ticket.reference()));
        return CommandLineApp.DONE;
    }
}
