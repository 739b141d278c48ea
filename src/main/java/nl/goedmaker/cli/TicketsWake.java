package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes out a complaint that was put away. */
@Command(name = "wake", description = "cli.tickets.wake")
final class TicketsWake implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    TicketsWake(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Tickets tickets = session.services().tickets();
        Ticket ticket = tickets.get(reference);
        tickets.wake(ticket);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("snoozedUntil", null);
        session.answer(answer, session.text("tickets.change.wake", ticket.reference()));
        return CommandLineApp.DONE;
    }
}
