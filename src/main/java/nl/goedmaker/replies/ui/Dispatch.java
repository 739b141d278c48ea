package nl.goedmaker.replies.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.replies.AnswerReminder;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.LetterHtml;
import nl.goedmaker.replies.Outlook;
import nl.goedmaker.replies.Overrides;
import nl.goedmaker.replies.SendOrder;
import nl.goedmaker.replies.Sending;
import nl.goedmaker.replies.mail.EmlFile;
import nl.goedmaker.replies.mail.Envelope;
import nl.goedmaker.replies.mail.Mailto;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.EmailAddress;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The ways an answer leaves the program; none is open while something in the answer speaks against it. */
public final class Dispatch {
    /** So long an answer that was marked as sent can be taken back with one key, whatever the owner looks at. */
    private static final Duration TAKE_BACK = Duration.ofSeconds(15);

    /** What becomes of an answer that was let go. */
    interface After {
        /** It counts as sent. */
        void sent();

        /** It left, and the owner is asked what became of it. */
        void ask(Question question);

        void refused(Refusal why);
    }

    /**
     * What is known of a ticket's answer beside its text.
     *
     * @param codes of cashbacks that were given to nobody yet
     * @param waitsUntil when the owner wants to read it again
     */
    record Known(List<String> codes, Optional<Instant> waitsUntil, AnswerReminder reminder) {}

    private final Sending sending;
    private final Envelope envelope;
    private final Desk desk;

    public Dispatch(Sending sending, Envelope envelope, Desk desk) {
        this.sending = sending;
        this.envelope = envelope;
        this.desk = desk;
    }

    void known(Ticket ticket, Draft draft, Consumer<Known> then) {
        desk.background()
                .run(
                        () -> new Known(
                                sending.codesNotGiven(ticket), sending.waitsUntil(ticket, draft), sending.reminder()),
                        then);
    }

    void outlook(Ticket ticket, Draft draft, Overrides overrides, Consumer<Outlook> then) {
        desk.background().run(() -> sending.outlook(ticket, draft, overrides), then);
    }

    void remember(AnswerReminder chosen) {
        desk.background().run(() -> sending.remember(chosen));
    }

    /** {@code 15:40}, with the day where that is another one. */
    String moment(Instant at) {
        LocalDateTime moment = LocalDateTime.ofInstant(at, desk.clock().getZone());
        return moment.toLocalDate().equals(desk.today())
                ? DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment)
                : Dates.moment(moment, desk.today(), desk.texts().language());
    }

    void letWait(Ticket ticket, Draft draft, Consumer<Instant> then) {
        desk.background().run(() -> sending.letWait(ticket, draft), until -> {
            desk.notices().done(Sentence.of("replies.change.wait", ticket.reference()));
            then.accept(until);
        });
    }

    void send(Way way, Ticket ticket, Draft draft, SendOrder order, After after) {
        switch (way) {
            case COPY_AND_MARK, MARK -> mark(ticket, draft, order, way == Way.COPY_AND_MARK, after);
            case COPY -> copy(ticket, draft, order, after);
            case MAIL -> openMail(ticket, draft, order, after);
            case FILE -> askForFile(ticket, draft, order, after);
        }
    }

    /** Keeps the answer as sent, puts it on the clipboard and then says so. */
    private void mark(Ticket ticket, Draft draft, SendOrder order, boolean copies, After after) {
        desk.background()
                .run(
                        () -> {
                            sending.markSent(ticket, draft, order);
                            return draft;
                        },
                        done -> {
                            if (copies) {
                                toClipboard(done);
                            }
                            after.sent();
                            desk.notices()
                                    .takeBack(
                                            copies && ticket.channel().hasOwnMessages()
                                                    ? Sentence.of("replies.sent.paste", named(ticket))
                                                    : Sentence.of("replies.change.sent", ticket.reference()),
                                            TAKE_BACK);
                        },
                        after::refused);
    }

    /** Where the customer writes from. */
    static Sentence named(Ticket ticket) {
        return Sentence.of("customers.channel." + ticket.channel());
    }

    private void toClipboard(Draft draft) {
        String text = draft.text().strip();
        desk.clipboard().accept(text, LetterHtml.fragment(text));
    }

    private void copy(Ticket ticket, Draft draft, SendOrder order, After after) {
        desk.background()
                .run(
                        () -> {
                            sending.release(ticket, draft, order);
                            return draft;
                        },
                        released -> {
                            toClipboard(released);
                            desk.notices().told(Sentence.of("replies.copied"));
                        },
                        after::refused);
    }

    /** Hands the answer to the mail program; where that cannot take it all, the text goes to the clipboard. */
    private void openMail(Ticket ticket, Draft draft, SendOrder order, After after) {
        desk.background()
                .run(
                        () -> {
                            EmailAddress address = Envelope.address(ticket);
                            sending.release(ticket, draft, order);
                            return Mailto.of(
                                    address, draft.subject(), draft.text().strip());
                        },
                        mail -> open(mail, draft, after),
                        after::refused);
    }

    private void open(Mailto mail, Draft draft, After after) {
        boolean opened = desk.browse().test(mail.link());
        if (!opened || mail.bodyLeftOut()) {
            toClipboard(draft);
        }
        after.ask(question(
                Question.Kind.MAILED,
                !opened ? "replies.mail.copied" : mail.bodyLeftOut() ? "replies.mail.paste" : "replies.mail.opened",
                null));
    }

    private Question question(Question.Kind kind, String key, @Nullable Path file) {
        return new Question(
                kind, file == null ? desk.texts().get(key) : desk.texts().get(key, file.getFileName()), file);
    }

    /** Asked for only once the answer may go. */
    private void askForFile(Ticket ticket, Draft draft, SendOrder order, After after) {
        desk.background()
                .run(
                        () -> {
                            envelope.require(ticket);
                            sending.requireSendable(ticket, draft, order);
                            return draft;
                        },
                        fine -> desk.dialogs()
                                .saveAs(desk.texts().get("replies.eml.title"), ticket.reference() + ".eml", "eml")
                                .ifPresent(file -> saveEml(ticket, draft, order, file, after)),
                        after::refused);
    }

    private void saveEml(Ticket ticket, Draft draft, SendOrder order, Path file, After after) {
        desk.background()
                .run(
                        () -> {
                            sending.requireSendable(ticket, draft, order);
                            WholeFile.write(file, EmlFile.bytes(envelope.mail(ticket, draft, desk.clock())));
                            sending.release(ticket, draft, order);
                            return file;
                        },
                        saved -> after.ask(question(Question.Kind.SAVED, "replies.eml.saved", saved)),
                        after::refused);
    }

    /** Opens a saved mail with the program of the system that is for mails. */
    void open(Path file) {
        if (!desk.browse().test(file.toUri().toString())) {
            desk.notices().told(Sentence.of("replies.eml.notOpened", file.toString()));
        }
    }

    /** The owner went to another letter meanwhile: what stopped this one is said at the edge. */
    void refusedElsewhere(Sentence why) {
        desk.notices().refused(why);
    }
}
