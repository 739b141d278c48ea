package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TimelineEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings messages to a complaint of their own. */
@Command(name = "split", description = "cli.tickets.split")
final class TicketsSplit implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Option(
            names = "--messages",
            required = true,
            split = ",",
            paramLabel = "N,M",
            descriptionKey = "cli.option.messages")
    private List<Integer> messages = List.of();

    @Option(names = "--subject", paramLabel = "TEXT", descriptionKey = "cli.option.splitSubject")
    private String subject = "";

    TicketsSplit(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Services services = session.services();
        Ticket ticket = services.tickets().get(reference);
        Ticket made = services.merges().split(ticket, entries(services.tickets().timeline(ticket)), subject);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", made.reference());
        answer.put("from", ticket.reference());
        answer.put("firstReplyDue", session.moment(made.firstReplyDue()));
        session.answer(answer, session.text("cli.tickets.splitOff", made.reference(), ticket.reference()));
        return CommandLineApp.DONE;
    }

    private Set<Long> entries(List<TimelineEntry> timeline) {
        Set<Long> entries = new LinkedHashSet<>();
        for (int number : messages) {
            if (number < 1 || number > timeline.size()) {
                throw Refusal.badInput("cli.tickets.noSuchMessage", number, timeline.size());
            }
            entries.add(timeline.get(number - 1).id());
        }
        return entries;
    }
}
