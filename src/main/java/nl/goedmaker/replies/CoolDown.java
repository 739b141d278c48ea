package nl.goedmaker.replies;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.settings.Settings;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Reminder;
import nl.goedmaker.tickets.Reminders;
import nl.goedmaker.tickets.Ticket;

/**
 * What was written in anger may wait an hour. It is offered, never forced, and once for the same text: not again when the hour
 * is over, and not again when the owner went on.
 */
final class CoolDown {
    private static final Duration HOUR = Duration.ofHours(1);

    private final AnswerWaitRepository waits;
    private final Reminders reminders;
    private final Settings settings;
    private final Journal journal;
    private final Clock clock;

    CoolDown(AnswerWaitRepository waits, Reminders reminders, Settings settings, Journal journal, Clock clock) {
        this.waits = waits;
        this.reminders = reminders;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
    }

    Outlook outlook(Ticket ticket, Draft draft, Overrides overrides) {
        Temper temper = Temper.of(draft.text(), ticket.customer().language());
        boolean isHot = overrides.reasons().containsKey(ReplyRule.L5) ? temper.isHotBesides() : temper.isHot();
        if (!isHot) {
            return new Outlook.Free();
        }
        Optional<AnswerWait> found = waits.find(ticket.id());
        if (found.isEmpty()) {
            return new Outlook.Heated();
        }
        AnswerWait wait = found.get();
        if (wait.until().isAfter(clock.instant())) {
            return new Outlook.Waiting(wait.until());
        }
        return wait.isAbout(draft.text()) ? new Outlook.Free() : new Outlook.Heated();
    }

    Instant letWait(Ticket ticket, Draft draft) {
        Instant until = clock.instant().plus(HOUR);
        String words =
                Texts.in(settings.preferences().language()).get("replies.wait.reminder", Sending.shortName(ticket));
        journal.change(Change.of("replies.change.wait", ticket.reference()), () -> {
            waits.put(ticket.id(), new AnswerWait(until, draft.text()));
            reminders.plan(ticket, until, words, Reminder.Cause.REREAD);
        });
        return until;
    }

    /** The owner goes on: nothing is asked about this text any more. A step, as the waiting that it ends was one. */
    void goOn(Ticket ticket, Draft draft, Overrides overrides) {
        if (!(outlook(ticket, draft, overrides) instanceof Outlook.Free)) {
            journal.change(
                    Change.of("replies.change.evenSo", ticket.reference()),
                    () -> waits.put(ticket.id(), new AnswerWait(clock.instant(), draft.text())));
        }
    }

    /** The answer has gone; part of the step that sends it. */
    void end(Ticket ticket) {
        waits.delete(ticket.id());
        reminders.drop(ticket, Reminder.Cause.REREAD);
    }
}
