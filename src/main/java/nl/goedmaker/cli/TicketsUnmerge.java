package nl.goedmaker.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.tickets.Ticket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a merge back, also when more has happened since. */
@Command(name = "unmerge", description = "cli.tickets.unmerge")
final class TicketsUnmerge implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.unmerge")
    private String reference = "";

    TicketsUnmerge(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Ticket one = session.services().merges().apart(reference);
        session.answer(
                Map.of("ticket", one.reference(), "status", one.status().name()),
                session.text("tickets.change.apart", one.reference()));
        return CommandLineApp.DONE;
    }
}
