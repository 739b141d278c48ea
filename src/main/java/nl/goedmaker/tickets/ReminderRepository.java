package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.List;

/** Reminders, as kept. */
public interface ReminderRepository {
    long add(long ticket, Instant at, String text);

    /** What is not done of a ticket, the first one first. */
    List<Reminder> open(long ticket);

    /** @return whether it was open until now */
    boolean done(long reminder, Instant at);
}
