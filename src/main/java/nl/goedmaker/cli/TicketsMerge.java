package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Merges;
import nl.goedmaker.tickets.Stub;
import nl.goedmaker.tickets.Ticket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges two complaints that turn out to be one. */
@Command(name = "merge", description = "cli.tickets.merge")
final class TicketsMerge implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "cli.option.mergeFrom")
    private String from = "";

    @Parameters(index = "1", paramLabel = "INTO", descriptionKey = "cli.option.mergeInto")
    private String into = "";

    @Option(names = "--different-customers", descriptionKey = "cli.option.differentCustomers")
    private boolean differentCustomers;

    TicketsMerge(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Merges merges = session.services().merges();
        String merged = session.services().tickets().get(from).reference();
        Ticket one = merged(merges);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", one.reference());
        answer.put("from", merged);
        answer.put("merged", merges.stubs(one).stream().map(Stub::reference).toList());
        session.answer(answer, session.text("cli.tickets.merged", merged, one.reference()));
        return CommandLineApp.DONE;
    }

    private Ticket merged(Merges merges) {
        try {
            return merges.merge(from, into, differentCustomers);
        } catch (Refusal refusal) {
            if (refusal.sentence().key().equals("tickets.merge.differentCustomers")) {
                // what is a question in the window is an option here
                throw Refusal.no(
                        "cli.tickets.differentCustomers",
                        refusal.sentence().arguments().toArray());
            }
            throw refusal;
        }
    }
}
