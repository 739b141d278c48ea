package nl.goedmaker.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Deletes what was no complaint; {@code tickets undo} brings it back. */
@Command(name = "delete", description = "cli.tickets.delete")
final class TicketsDelete implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    TicketsDelete(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String deleted = session.services().deletions().delete(reference);
        session.answer(Map.of("ticket", deleted, "deleted", true), session.text("cli.tickets.deleted", deleted));
        return CommandLineApp.DONE;
    }
}
