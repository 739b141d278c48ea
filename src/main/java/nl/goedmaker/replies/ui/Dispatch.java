package nl.goedmaker.replies.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Sending;
import nl.goedmaker.replies.mail.EmlFile;
import nl.goedmaker.replies.mail.Mailto;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;

/** The ways an answer leaves the program; none is open while something in the answer speaks against it. */
public final class Dispatch {
    private final Sending sending;
    private final Envelope envelope;
    private final Desk desk;

    public Dispatch(Sending sending, Envelope envelope, Desk desk) {
        this.sending = sending;
        this.envelope = envelope;
        this.desk = desk;
    }

    void codesNotGiven(Ticket ticket, Consumer<List<String>> then) {
        desk.background().run(() -> sending.codesNotGiven(ticket), then);
    }

    void send(Way way, Ticket ticket, Draft draft, Runnable sent, Consumer<Refusal> refused) {
        switch (way) {
            case COPY_AND_MARK -> mark(ticket, draft, true, sent, refused);
            case MARK -> mark(ticket, draft, false, sent, refused);
            case COPY -> copy(ticket, draft, refused);
            case MAIL -> openMail(ticket, draft, refused);
            case FILE -> whenSendable(ticket, draft, () -> askForFile(ticket, draft, refused), refused);
        }
    }

    /** Keeps the answer as sent, puts it on the clipboard and then says so. */
    private void mark(Ticket ticket, Draft draft, boolean copies, Runnable sent, Consumer<Refusal> refused) {
        desk.background()
                .run(
                        () -> {
                            sending.markSent(ticket, draft);
                            return draft;
                        },
                        done -> {
                            if (copies) {
                                desk.clipboard().accept(done.text().strip());
                            }
                            sent.run();
                            desk.notices().done(Sentence.of("replies.change.sent", ticket.reference()));
                        },
                        refused);
    }

    private void copy(Ticket ticket, Draft draft, Consumer<Refusal> refused) {
        desk.background()
                .run(
                        () -> {
                            sending.release(ticket, draft);
                            return draft;
                        },
                        released -> desk.clipboard().accept(released.text().strip()),
                        refused);
    }

    /** Hands the answer to the mail program; where that cannot take it all, the text goes to the clipboard. */
    private void openMail(Ticket ticket, Draft draft, Consumer<Refusal> refused) {
        desk.background()
                .run(
                        () -> {
                            EmailAddress address = Envelope.address(ticket);
                            sending.release(ticket, draft);
                            return Mailto.of(
                                    address, draft.subject(), draft.text().strip());
                        },
                        mail -> open(mail, draft),
                        refused);
    }

    private void open(Mailto mail, Draft draft) {
        boolean opened = desk.browse().test(mail.link());
        if (!opened || mail.bodyLeftOut()) {
            desk.clipboard().accept(draft.text().strip());
        }
        desk.notices()
                .told(Sentence.of(
                        !opened
                                ? "replies.mail.copied"
                                : mail.bodyLeftOut() ? "replies.mail.paste" : "replies.mail.opened"));
    }

    /** Goes on when the answer may be saved as a file: asked before a name is asked for. */
    private void whenSendable(Ticket ticket, Draft draft, Runnable then, Consumer<Refusal> refused) {
        desk.background()
                .run(
                        () -> {
                            envelope.require(ticket);
                            sending.requireSendable(ticket, draft);
                            return draft;
                        },
                        fine -> then.run(),
                        refused);
    }

    private void askForFile(Ticket ticket, Draft draft, Consumer<Refusal> refused) {
        desk.dialogs()
                .saveAs(desk.texts().get("replies.eml.title"), ticket.reference() + ".eml", "eml")
                .ifPresent(file -> saveEml(ticket, draft, file, refused));
    }

    private void saveEml(Ticket ticket, Draft draft, Path file, Consumer<Refusal> refused) {
        desk.background()
                .run(
                        () -> {
                            sending.requireSendable(ticket, draft);
                            WholeFile.write(file, EmlFile.bytes(envelope.mail(ticket, draft, desk.clock())));
                            sending.release(ticket, draft);
                            return file;
                        },
                        saved -> desk.notices().told(Sentence.of("replies.eml.saved", saved.toString())),
                        refused);
    }
}
