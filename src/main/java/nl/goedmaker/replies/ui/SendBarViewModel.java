package nl.goedmaker.replies.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.replies.AnswerReminder;
import nl.goedmaker.replies.Circumstances;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.Outlook;
import nl.goedmaker.replies.Overrides;
import nl.goedmaker.replies.SendOrder;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** What stands below a letter: the ways it can leave, what stands in the way, and what the owner is asked about it. */
public final class SendBarViewModel {
    private final Dispatch dispatch;
    private final Letter letter;
    private final ReadOnlyObjectProperty<@Nullable Ticket> ticket;
    private final Runnable read;
    private final Texts texts;
    private final RemindViewModel remind = new RemindViewModel();
    private final OverridesViewModel reasons;
    private final WaysOut ways;
    private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(Question.NONE);
    private final ReadOnlyBooleanWrapper passable = new ReadOnlyBooleanWrapper();

    /** What was given for this very text. */
    private Overrides given = Overrides.NONE;

    /** Whether the owner goes on with this very text although it reads as written in anger. */
    private boolean evenSo;

    private Outlook.Stopped stopped = new Outlook.Stopped(Sentence.of("replies.send.empty"), List.of(), List.of());
    private Way wanted = Way.COPY_AND_MARK;
    private @Nullable Ticket about;
    private AnswerReminder kept = AnswerReminder.STANDARD;

    /** @param read has the letter read again */
    SendBarViewModel(
            Dispatch dispatch,
            Letter letter,
            ReadOnlyObjectProperty<@Nullable Ticket> ticket,
            Runnable read,
            Texts texts) {
        this.dispatch = dispatch;
        this.letter = letter;
        this.ticket = ticket;
        this.read = read;
        this.texts = texts;
        this.reasons = new OverridesViewModel(texts);
        this.ways = new WaysOut(letter, texts);
        remind.onProperty().addListener((property, before, now) -> remember());
    }

    /** Another letter is on the screen, or what is known of its ticket was read again. */
    void show(Ticket shown) {
        if (about == null || about.id() != shown.id()) {
            typed();
            question.set(Question.NONE);
        }
        about = shown;
        ways.show(shown);
        dispatch.known(shown, letter.draft(), found -> {
            if (isShown(shown)) {
                take(found);
            }
        });
    }

    private void take(Dispatch.Known found) {
        ways.codes(found.codes());
        kept = found.reminder();
        if (!remind.onProperty().get()) {
            remind.show(found.reminder());
        }
        boolean waits = question.get().kind() == Question.Kind.WAITING;
        if (found.waitsUntil().isPresent()) {
            question.set(waiting(found.waitsUntil().get()));
        } else if (waits) {
            question.set(Question.NONE);
        }
    }

    private boolean isShown(Ticket other) {
        Ticket now = ticket.get();
        return now != null && now.id() == other.id();
    }

    /** The owner types: what stood in the way may be gone. */
    void typed() {
        blocked.set("");
        passable.set(false);
        given = Overrides.NONE;
        evenSo = false;
        if (question.get().isAboutText()) {
            question.set(Question.NONE);
        }
    }

    /** Lets the letter go, unless something speaks against it. */
    public void send(Way way) {
        send(way, false);
    }

    /** Lets go what the owner was asked about. */
    public void goOn() {
        send(wanted, true);
    }

    /** @param asked the owner was asked about this very letter, and goes on */
    private void send(Way way, boolean asked) {
        Ticket shown = Objects.requireNonNull(ticket.get());
        Draft draft = letter.draft();
        AnswerReminder reminder = AnswerReminder.STANDARD;
        try {
            reminder = way.marks() ? remind.chosen() : reminder;
        } catch (Refusal refusal) {
            block(shown, refusal.sentence());
            return;
        }
        Question.Kind kind = question.get().kind();
        evenSo |= asked && (kind == Question.Kind.HEATED || kind == Question.Kind.WAITING);
        boolean withoutFiles = asked && kind == Question.Kind.FILES;
        go(way, shown, draft, new SendOrder(given, evenSo, reminder.daysOrNone()), withoutFiles, reminder);
    }

    private void go(
            Way way, Ticket shown, Draft draft, SendOrder order, boolean withoutFiles, AnswerReminder reminder) {
        wanted = way;
        letter.thenDo(() -> dispatch.outlook(shown, draft, order.overrides(), outlook -> {
            if (outlook instanceof Outlook.Stopped stop) {
                stop(shown, stop);
            } else if (outlook instanceof Outlook.Heated && !order.evenSo()) {
                ask(shown, new Question(Question.Kind.HEATED, texts.get("replies.wait.offer")));
            } else if (outlook instanceof Outlook.Waiting waiting && !order.evenSo()) {
                ask(shown, waiting(waiting.until()));
            } else if (way == Way.MAIL && !draft.files().isEmpty() && !withoutFiles) {
                ask(
                        shown,
                        new Question(
                                Question.Kind.FILES,
                                texts.get(
                                        "replies.mail.files",
                                        names(draft),
                                        draft.files().size())));
            } else {
                question.set(Question.NONE);
                dispatch.send(way, shown, draft, order, after(shown, reminder));
            }
        }));
    }

    private String names(Draft draft) {
        return String.join(
                ", ",
                draft.files().stream()
                        .map(name -> name.equals(Circumstances.SLIP) ? texts.get("replies.files.slip") : name)
                        .toList());
    }

    private Dispatch.After after(Ticket shown, AnswerReminder reminder) {
        return new Dispatch.After() {
            @Override
            public void sent() {
                dispatch.remember(reminder);
                if (isShown(shown)) {
                    question.set(Question.NONE);
                    letter.end();
                    typed();
                    read.run();
                }
            }

            @Override
            public void ask(Question asked) {
                SendBarViewModel.this.ask(shown, asked);
            }

            @Override
            public void refused(Refusal why) {
                block(shown, why.sentence());
            }
        };
    }

    private void ask(Ticket shown, Question asked) {
        if (isShown(shown)) {
            blocked.set("");
            question.set(asked);
        }
    }

    private Question waiting(Instant until) {
        return new Question(Question.Kind.WAITING, texts.get("replies.wait.until", dispatch.moment(until)));
    }

    private void stop(Ticket shown, Outlook.Stopped stop) {
        stopped = stop;
        passable.set(isShown(shown) && stop.canBePassed());
        block(shown, stop.why());
        if (isShown(shown) && !stop.never().isEmpty()) {
            blocked.set(texts.get(
                    "replies.send.never", texts.get(stop.never().getFirst().message())));
        }
    }

    private void block(Ticket shown, Sentence why) {
        if (isShown(shown)) {
            blocked.set(texts.get(why));
            if (question.get().isAboutText()) {
                question.set(Question.NONE);
            }
            read.run();
        } else {
            dispatch.refusedElsewhere(why);
        }
    }

    /** Asks for the reasons why the letter may go in spite of what stops it, and lets it go the way that was wanted. */
    public void passWithReasons() {
        reasons.ask(stopped.passable(), given, overrides -> {
            blocked.set("");
            passable.set(false);
            given = overrides;
            send(wanted, false);
        });
    }

    /** Lets the letter wait an hour. */
    public void letWait() {
        Ticket shown = Objects.requireNonNull(ticket.get());
        Draft draft = letter.draft();
        question.set(Question.NONE);
        letter.thenDo(() -> dispatch.letWait(shown, draft, until -> ask(shown, waiting(until))));
    }

    /** It did not go, or not yet. */
    public void notYet() {
        question.set(Question.NONE);
    }

    /** Opens the mail file that was saved. */
    public void openFile() {
        Path file = question.get().file();
        if (file != null) {
            dispatch.open(file);
        }
    }

    private void remember() {
        try {
            AnswerReminder chosen = remind.chosen();
            if (!chosen.equals(kept)) {
                kept = chosen;
                dispatch.remember(chosen);
            }
        } catch (Refusal e) {
            // said when the letter is to go
            blocked.set(texts.get(e.sentence()));
        }
    }

    public RemindViewModel remind() {
        return remind;
    }

    /** The sheet that asks for reasons. */
    public OverridesViewModel reasons() {
        return reasons;
    }

    /** Why the answer was not let out when it was tried; empty after the next letter typed. */
    public ReadOnlyStringProperty blockedProperty() {
        return blocked.getReadOnlyProperty();
    }

    /** Whether a reason lets it go in spite of that. */
    public ReadOnlyBooleanProperty passableProperty() {
        return passable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** How it can leave. */
    public WaysOut ways() {
        return ways;
    }
}
