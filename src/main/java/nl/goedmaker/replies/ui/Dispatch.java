package nl.goedmaker.replies.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.mail.EmlFile;
import nl.goedmaker.replies.mail.Mailto;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;
import nl.goedmaker.ui.Notices;

/** The ways an answer leaves the program; none is open while something in the answer speaks against it. */
public final class Dispatch {
    private final Correspondence correspondence;
    private final Envelope envelope;
    private final Background background;
    private final Notices notices;
    private final Clock clock;
    private final Consumer<String> clipboard;
    private final Predicate<String> browse;

    public Dispatch(
            Correspondence correspondence,
            Envelope envelope,
            Background background,
            Notices notices,
            Clock clock,
            Consumer<String> clipboard,
            Predicate<String> browse) {
        this.correspondence = correspondence;
        this.envelope = envelope;
        this.background = background;
        this.notices = notices;
        this.clock = clock;
        this.clipboard = clipboard;
        this.browse = browse;
    }

    /** Keeps the answer as sent, puts it on the clipboard and then says so. */
    void copyAndMarkSent(Ticket ticket, Draft draft, Runnable sent, Consumer<Refusal> refused) {
        background.run(
                () -> {
                    correspondence.markSent(ticket, draft);
                    return draft;
                },
                done -> {
                    clipboard.accept(done.text().strip());
                    sent.run();
                    notices.done(Sentence.of("replies.change.sent", ticket.reference()));
                },
                refused);
    }

    /** Hands the answer to the mail program; where that cannot take it all, the text goes to the clipboard. */
    void openMail(Ticket ticket, Draft draft, Consumer<Refusal> refused) {
        background.run(
                () -> {
                    EmailAddress address = Envelope.address(ticket);
                    correspondence.release(ticket, draft);
                    return Mailto.of(address, draft.subject(), draft.text().strip());
                },
                mail -> open(mail, draft),
                refused);
    }

    private void open(Mailto mail, Draft draft) {
        boolean opened = browse.test(mail.link());
        if (!opened || mail.bodyLeftOut()) {
            clipboard.accept(draft.text().strip());
        }
        notices.told(Sentence.of(
                !opened ? "replies.mail.copied" : mail.bodyLeftOut() ? "replies.mail.paste" : "replies.mail.opened"));
    }

    /** Goes on when the answer may be saved as a file: asked before a name is asked for. */
    void whenSendable(Ticket ticket, Draft draft, Runnable then, Consumer<Refusal> refused) {
        background.run(
                () -> {
                    envelope.require(ticket);
                    correspondence.requireSendable(ticket, draft);
                    return draft;
                },
                fine -> then.run(),
                refused);
    }

    void saveEml(Ticket ticket, Draft draft, Path file, Consumer<Refusal> refused) {
        background.run(
                () -> {
                    correspondence.requireSendable(ticket, draft);
                    WholeFile.write(file, EmlFile.bytes(envelope.mail(ticket, draft, clock)));
                    correspondence.release(ticket, draft);
                    return file;
                },
                saved -> notices.told(Sentence.of("replies.eml.saved", saved.toString())),
                refused);
    }
}
