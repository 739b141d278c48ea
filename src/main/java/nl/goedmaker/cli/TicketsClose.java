package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a complaint with its outcome. */
@Command(name = "close", description = "cli.tickets.close")
final class TicketsClose implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Option(
            names = "--justified",
            required = true,
            paramLabel = "yes|no|unclear",
            descriptionKey = "cli.option.justified")
    private String justified = "";

    @Option(names = "--reason", required = true, paramLabel = "CODE", descriptionKey = "cli.option.reasonCode")
    private String reason = "";

    TicketsClose(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Justified outcome = Session.choice(Justified.class, "--justified", justified);
        ReasonCode why = session.services().reasons().find(reason);
        Tickets tickets = session.services().tickets();
        Ticket open = tickets.get(reference);
        List<Cashback> out = session.services().cashbacks().ofTicket(open).stream()
                .filter(cashback -> cashback.state() == CashbackState.OFFERED)
                .toList();
        tickets.close(open, outcome, why);
        out.forEach(cashback -> session.tell(Sentence.of(
                "cashback.end.waits", cashback.amount(), cashback.code().display(), cashback.expiresOn())));
        Ticket closed = tickets.get(reference);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", closed.reference());
        answer.put("status", closed.status().name());
        answer.put("justified", outcome.name());
        answer.put("reason", why.code());
        answer.put("closed", session.moment(closed.closedAt()));
        answer.put(
                "openCodes",
                out.stream().map(cashback -> cashback.code().display()).toList());
        session.answer(answer, session.text("tickets.change.close", closed.reference()));
        return CommandLineApp.DONE;
    }
}
