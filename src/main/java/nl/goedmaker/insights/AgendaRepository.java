package nl.goedmaker.insights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.Deadline;
import nl.goedmaker.tickets.Reminder;

/** What asks for the owner at a moment. A complaint stands in it once, for its most urgent reason. */
public interface AgendaRepository {
    /**
     * How much there is of each part of a day.
     *
     * @param claims that wait in the queue and were not put on hold
     * @param claimed what those come to
     * @param requests to judge again whose day to look for an answer has come
     */
    record Counts(
            long answers,
            long reminders,
            long promised,
            long cameBack,
            long reviews,
            long claims,
            Money claimed,
            long requests) {}

    /** All parts in one question, so that they are of the same moment. */
    Counts counts(Instant now, LocalDate today);

    /** Complaints without a first answer, and those whose customer waits for another; what runs out first on top. */
    List<Deadline> answers(Instant now, int most);

    /** What should have been told by now: of each complaint the oldest, and the oldest of all on top. */
    List<Reminder> reminders(Instant now, int most);
}
