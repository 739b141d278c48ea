package nl.goedmaker.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Overrides;
import nl.goedmaker.replies.ReplyRule;
import nl.goedmaker.replies.SendOrder;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which answer goes, and what lets it go. */
final class SendOptions {
    @Parameters(index = "0", paramLabel = "TICKET", descriptionKey = "cli.option.ticket")
    private String reference = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE|-", descriptionKey = "cli.option.sendText")
    private @Nullable String file;

    @Option(names = "--subject", paramLabel = "TEXT", descriptionKey = "cli.option.sendSubject")
    private @Nullable String subject;

    @Option(names = "--reason", paramLabel = "RULE=TEXT", descriptionKey = "cli.option.sendReason")
    private List<String> reasons = new ArrayList<>();

    @Option(names = "--even-so", descriptionKey = "cli.option.sendEvenSo")
    private boolean evenSo;

    Ticket ticket(Session session) {
        return session.services().tickets().get(reference);
    }

    /** What was written to the ticket and is kept, or the text that was given in its place. */
    Draft draft(Session session, Ticket ticket) {
        Draft kept = session.services().correspondence().draft(ticket);
        Draft draft = file == null ? kept : new Draft(kept.subject(), session.read(file), "", kept.files());
        return subject == null ? draft : new Draft(subject, draft.text(), draft.template(), draft.files());
    }

    /** @throws WrongUse when a reason names no rule */
    SendOrder order() {
        Map<ReplyRule, String> given = new EnumMap<>(ReplyRule.class);
        for (String reason : reasons) {
            String[] parts = reason.split("=", 2);
            Optional<ReplyRule> rule = ReplyRule.ofCode(parts[0]);
            if (rule.isEmpty() || parts.length < 2) {
                throw new WrongUse("cli.reply.reasonUnknown", reason);
            }
            given.put(rule.get(), parts[1]);
        }
        return new SendOrder(new Overrides(given), evenSo, 0);
    }
}
