package nl.goedmaker.replies.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.Attachments;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.cashback.Slips;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.replies.Circumstances;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;

/** Fetches the files that go with an answer: the slip of the cashback that is open, and files kept with the complaint. */
public final class MailFiles {
    private final Cashbacks cashbacks;
    private final Slips slips;
    private final Attachments attachments;

    public MailFiles(Cashbacks cashbacks, Slips slips, Attachments attachments) {
        this.cashbacks = cashbacks;
        this.slips = slips;
        this.attachments = attachments;
    }

    /** @throws Refusal when a file is no longer there, or no cashback is open any more */
    public List<Attachment> of(Ticket ticket, Draft draft) {
        return draft.files().stream().map(name -> of(ticket, name)).toList();
    }

    private Attachment of(Ticket ticket, String name) {
        return name.equals(Circumstances.SLIP) ? slip(ticket) : kept(ticket, name);
    }

    private Attachment slip(Ticket ticket) {
        Cashback open = cashbacks.ofTicket(ticket).stream()
                .filter(cashback -> cashback.state() == CashbackState.OFFERED)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> Refusal.no("replies.send.noSlip"));
        String name = Texts.in(open.language())
                .get("cashback.offered.fileName", open.code().display());
        return new Attachment(name + ".pdf", "application/pdf", slips.pdf(List.of(open), SlipFormat.A6));
    }

    private Attachment kept(Ticket ticket, String name) {
        AttachedFile file = attachments.named(ticket, name);
        try (InputStream in = attachments.content(file)) {
            return new Attachment(file.name(), file.mediaType(), in.readAllBytes());
        } catch (IOException e) {
            throw Refusal.badInput("attachments.gone", file.name());
        }
    }
}
