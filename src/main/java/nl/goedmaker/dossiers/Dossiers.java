package nl.goedmaker.dossiers;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedmaker.attachments.AttachmentRepository;
import nl.goedmaker.cashback.Cashbacks;
import nl.goedmaker.checks.Answers;
import nl.goedmaker.checks.CheckNotes;
import nl.goedmaker.dossiers.format.CaseFileZip;
import nl.goedmaker.dossiers.format.DossierMail;
import nl.goedmaker.dossiers.format.DossierPdf;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;

/** Gathers a complaint and writes it in the form in which it is handed over. Changes nothing. */
public final class Dossiers {
    private final Tickets tickets;
    private final Cashbacks cashbacks;
    private final Settings settings;
    private final AttachmentRepository attachments;
    private final Answers answers;
    private final CheckNotes notes;
    private final ZoneId zone;

    public Dossiers(
            Tickets tickets,
            Cashbacks cashbacks,
            Settings settings,
            AttachmentRepository attachments,
            Answers answers,
            CheckNotes notes,
            ZoneId zone) {
        this.tickets = tickets;
        this.cashbacks = cashbacks;
        this.settings = settings;
        this.attachments = attachments;
        this.answers = answers;
        this.notes = notes;
        this.zone = zone;
    }

    /**
     * Everything of a complaint as it is now.
     *
     * @param withNotes also what the owner wrote for herself
     * @throws Refusal when there is no such complaint
     */
    public Dossier of(String reference, boolean withNotes) {
        Ticket ticket = tickets.get(reference);
        return new Dossier(
                settings.shop(),
                ticket,
                tickets.purchases(ticket),
                tickets.timeline(ticket).stream()
                        .flatMap(entry -> withNotes ? Stream.of(entry) : entry.forOthers().stream())
                        .toList(),
                tickets.remedies(ticket),
                cashbacks.ofTicket(ticket),
                attachments.ofTicket(ticket.id()),
                withNotes ? answers.of(ticket) : Map.of(),
                withNotes ? notes.of(ticket) : List.of(),
                withNotes,
                zone);
    }

    /**
     * Writes the complaint; the stream stays open. The same complaint gives the same bytes.
     *
     * @throws IOException when the stream takes no more
     * @throws Refusal when an attachment cannot be read, or the one who watches wants to stop
     */
    public void write(Dossier dossier, DossierFormat format, Texts texts, OutputStream out, CopyProgress progress)
            throws IOException {
        switch (format) {
            case PDF -> out.write(new DossierPdf(texts).write(dossier));
            case EML -> out.write(new DossierMail(texts).write(dossier));
            case ZIP -> new CaseFileZip(texts, attachments).write(dossier, out, progress);
        }
    }
}
