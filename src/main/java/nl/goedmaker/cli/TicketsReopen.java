package nl.goedmaker.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens a closed complaint again. */
@Command(name = "reopen", description = "cli.tickets.reopen")
final class TicketsReopen implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    TicketsReopen(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Tickets tickets = session.services().tickets();
        tickets.reopen(tickets.get(reference));
        Ticket open = tickets.get(reference);
        session.answer(
                Map.of("ticket", open.reference(), "status", open.status().name()),
                session.text("tickets.change.reopen", open.reference()));
        return CommandLineApp.DONE;
    }
}
