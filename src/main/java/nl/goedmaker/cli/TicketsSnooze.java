package nl.goedmaker.cli;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.ClockReading;
import nl.goedmaker.tickets.ReturnTimes;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a complaint away until a moment, or until the customer answers. */
@Command(name = "snooze", description = "cli.tickets.snooze")
final class TicketsSnooze implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Option(names = "--until", paramLabel = "MOMENT", descriptionKey = "cli.option.until")
    private String until = "";

    @Option(names = "--for-answer", descriptionKey = "cli.option.forAnswer")
    private boolean forAnswer;

    TicketsSnooze(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (until.isBlank() && !forAnswer) {
            throw new WrongUse("cli.tickets.snoozeUntil");
        }
        Services services = session.services();
        Tickets tickets = services.tickets();
        Ticket ticket = tickets.get(reference);
        ReturnTimes times = new ReturnTimes(services.schedules().hours(), services.clock());
        Instant back = until.isBlank() ? times.endOfWaiting() : times.typed(until);
        tickets.snooze(ticket, back, forAnswer);
        Instant term = services.clocks().read(ticket, services.clock().instant()).stream()
                .map(ClockReading::due)
                .filter(due -> due != null && due.isBefore(back))
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (term != null) {
            session.tell(
                    Sentence.of("cli.tickets.snoozedPastTerm", ticket.reference(), TicketWords.moment(session, term)));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("snoozedUntil", session.moment(back));
        answer.put("forAnswer", forAnswer);
        answer.put("afterTerm", term != null);
        answer.put("termEnds", session.moment(term));
        session.answer(
                answer,
                session.text(
                        forAnswer ? "cli.tickets.snoozedForAnswer" : "cli.tickets.snoozed",
                        ticket.reference(),
                        TicketWords.moment(session, back)));
        return CommandLineApp.DONE;
    }
}
