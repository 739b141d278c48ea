package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.replies.AnswerReminder;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.SendOrder;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Keeps an answer as sent; the program itself sends nothing. */
@Command(name = "send", description = "cli.reply.send")
final class ReplySend implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SendOptions options = new SendOptions();

    @Option(names = "--remind", paramLabel = "DAYS", descriptionKey = "cli.option.sendRemind")
    private @Nullable Integer remind;

    ReplySend(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int days = remind == null ? 0 : new AnswerReminder(true, remind).days();
        SendOrder order = options.order().remindingAfter(days);
        Ticket ticket = options.ticket(session);
        Draft draft = options.draft(session, ticket);
        session.services().sending().markSent(ticket, draft, order);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("text", draft.text().strip());
        answer.put("remindAfterDays", days);
        session.answer(
                answer,
                days == 0
                        ? session.text("replies.change.sent", ticket.reference())
                        : session.text("cli.reply.sentReminding", ticket.reference(), days));
        return CommandLineApp.DONE;
    }
}
