package nl.goedmaker.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.SendOrder;
import nl.goedmaker.replies.Sending;
import nl.goedmaker.replies.mail.Attachment;
import nl.goedmaker.replies.mail.EmlFile;
import nl.goedmaker.replies.mail.Envelope;
import nl.goedmaker.replies.mail.Mail;
import nl.goedmaker.replies.mail.MailFiles;
import nl.goedmaker.tickets.Ticket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a mail file of an answer, with what goes with it; a mail program opens it as a draft. */
@Command(name = "eml", description = "cli.reply.mailFile")
final class ReplyEml implements Callable<Integer> {
    private final Session session;

    @Mixin
    private SendOptions options = new SendOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE.eml", descriptionKey = "cli.option.emlOut")
    private String out = "";

    ReplyEml(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SendOrder order = options.order();
        Services services = session.services();
        Ticket ticket = options.ticket(session);
        Draft draft = options.draft(session, ticket);
        Sending sending = services.sending();
        sending.requireSendable(ticket, draft, order);
        Envelope envelope = new Envelope(
                services.settings(), new MailFiles(services.cashbacks(), services.slips(), services.attachments()));
        Mail mail = envelope.mail(ticket, draft, services.clock());
        session.write(out, EmlFile.bytes(mail));
        sending.release(ticket, draft, order);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("ticket", ticket.reference());
        answer.put("file", out);
        answer.put(
                "attachments", mail.attachments().stream().map(Attachment::name).toList());
        session.answer(answer, session.text("cli.reply.emlWritten", out));
        return CommandLineApp.DONE;
    }
}
