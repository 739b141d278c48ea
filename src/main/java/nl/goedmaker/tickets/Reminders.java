package nl.goedmaker.tickets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;

/** Reminders on complaints; the complaint itself stays where it is. Each call is one step that can be taken back. */
public final class Reminders {
    private static final int LONGEST = 200;

    private final ReminderRepository repository;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    public Reminders(ReminderRepository repository, Tickets tickets, Journal journal, Clock clock) {
        this.repository = repository;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param text may be blank
     * @throws Refusal when the moment has passed or the text is too long
     */
    public void add(Ticket ticket, Instant at, String text) {
        add(ticket, at, text, Reminder.Cause.OWN);
    }

    /**
     * Plans what the program tells by itself, in place of what it planned for the same cause before.
     *
     * @throws Refusal as {@link #add(Ticket, Instant, String)}
     */
    public void plan(Ticket ticket, Instant at, String text, Reminder.Cause cause) {
        journal.change(Change.of("tickets.change.reminder", ticket.reference()), () -> {
            repository.drop(ticket.id(), cause, clock.instant());
            add(ticket, at, text, cause);
        });
    }

    /** What the program planned for a cause is over. */
    public void drop(Ticket ticket, Reminder.Cause cause) {
        journal.change(
                Change.of("tickets.change.reminderDone", ticket.reference()),
                () -> repository.drop(ticket.id(), cause, clock.instant()));
    }

    private void add(Ticket ticket, Instant at, String text, Reminder.Cause cause) {
        if (!at.isAfter(clock.instant())) {
            throw Refusal.badInput("tickets.reminder.past");
        }
        if (text.strip().length() > LONGEST) {
            throw Refusal.badInput("tickets.reminder.tooLong", LONGEST);
        }
        journal.change(Change.of("tickets.change.reminder", ticket.reference()), () -> {
            repository.add(ticket.id(), at, text.strip(), cause);
            tickets.event(ticket, "tickets.event.reminder", at.toString());
        });
    }

    /** What is still to be told of a complaint, the first one first. */
    public List<Reminder> open(Ticket ticket) {
        return repository.open(ticket.id());
    }

    public void done(Reminder reminder) {
        journal.change(Change.of("tickets.change.reminderDone", reminder.reference()), () -> {
            if (repository.done(reminder.id(), clock.instant())) {
                tickets.event(tickets.get(reminder.reference()), "tickets.event.reminderDone", reminder.words());
            }
        });
    }
}
