package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.List;

/** Reminders, as kept. */
public interface ReminderRepository {
    long add(long ticket, Instant at, String text, Reminder.Cause cause);

    /** What is not done of a ticket, the first one first. */
    List<Reminder> open(long ticket);

    /** @return whether it was open until now */
    boolean done(long reminder, Instant at);

    /** What the program planned for a ticket and those merged with it is over. */
    void drop(long ticket, Reminder.Cause cause, Instant at);
}
