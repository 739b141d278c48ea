package nl.goedmaker.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.time.CountedTime;
import nl.goedmaker.time.RunningClock;

/**
 * The clocks of complaints: when they run out, and when they stand still. They stand still while the customer has to move and
 * while the complaint is closed. What is written here belongs to the step of the journal that the caller takes.
 */
public final class TicketClocks {
    private final TicketClockRepository repository;
    private final Supplier<? extends CountedTime> weekdays;
    private final Supplier<? extends CountedTime> working;

    /**
     * @param weekdays time without weekends and holidays
     * @param working the owner's working hours
     */
    public TicketClocks(
            TicketClockRepository repository,
            Supplier<? extends CountedTime> weekdays,
            Supplier<? extends CountedTime> working) {
        this.repository = repository;
        this.weekdays = weekdays;
        this.working = working;
    }

    /** When a complaint of a channel has to have its first answer. */
    public Instant firstReplyDue(Channel channel, Instant received) {
        ClockRule rule = ClockRule.firstReply(channel);
        CountedTime time = rule.counting() == ClockRule.Counting.CLOCK ? CountedTime.CLOCK : weekdays.get();
        return time.add(received, rule.length());
    }

    /** The customer has to move, or nobody has. */
    void pause(long ticket, Instant at) {
        repository.pause(ticket, at);
    }

    /** The owner has to move. */
    void resume(long ticket, Instant at) {
        repository.resume(ticket, at);
    }

    /** The customer wrote: the clocks go on, and what was put away until then comes back. */
    void answered(long ticket, Instant at) {
        repository.resume(ticket, at);
        repository.comeBack(ticket, at);
    }

    void comeBackAtAnswer(long ticket, boolean yes) {
        repository.comeBackAtAnswer(ticket, yes);
    }

    /** Whether a ticket that is put away comes back as soon as the customer answers. */
    public boolean comesBackAtAnswer(Ticket ticket) {
        return repository.comesBackAtAnswer(ticket.id());
    }

    /**
     * The clocks that run for a complaint, the first answer before the rest; none once it is closed. May wait for a calendar
     * of holidays.
     */
    public List<ClockReading> read(Ticket ticket, Instant now) {
        List<ClockReading> readings = new ArrayList<>();
        if (ticket.isClosed()) {
            return readings;
        }
        CountedTime hours = working.get();
        if (ticket.waitsForFirstReply()) {
            readings.add(reading(
                    ClockRule.firstReply(ticket.channel()),
                    ticket.firstReplyDue(),
                    Duration.between(now, ticket.firstReplyDue()),
                    hours,
                    now));
        }
        RunningClock complaint = new RunningClock(
                ticket.openedAt(), ClockRule.COMPLAINT.length(), CountedTime.CLOCK, repository.pauses(ticket.id()));
        readings.add(
                complaint.isPaused(now)
                        ? new ClockReading(ClockRule.COMPLAINT, null, complaint.left(now), null)
                        : reading(ClockRule.COMPLAINT, complaint.due().orElseThrow(), complaint.left(now), hours, now));
        return readings;
    }

    private static ClockReading reading(ClockRule rule, Instant due, Duration left, CountedTime hours, Instant now) {
        return new ClockReading(rule, due, left, hours.between(now, due));
    }
}
