package nl.goedmaker.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.time.CountedTime;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of complaints: when they run out, and when they stand still. They stand still while the customer has to move and
 * while the complaint is closed. What is written here belongs to the step of the journal that the caller takes.
 */
public final class TicketClocks {
    private final TicketClockRepository repository;
    private final ClockRules rules;
    private final Function<Channel, ? extends CountedTime> weekdays;
    private final Supplier<? extends CountedTime> working;

    /**
     * @param weekdays time without weekends and holidays, as a channel counts it
     * @param working the owner's working hours
     */
    public TicketClocks(
            TicketClockRepository repository,
            ClockRules rules,
            Function<Channel, ? extends CountedTime> weekdays,
            Supplier<? extends CountedTime> working) {
        this.repository = repository;
        this.rules = rules;
        this.weekdays = weekdays;
        this.working = working;
    }

    /** The owner's working hours. May wait for a calendar of holidays. */
    public CountedTime working() {
        return working.get();
    }

    /** When a complaint of a channel has to have its first answer. */
    public Instant firstReplyDue(Channel channel, Instant received) {
        ClockRule rule = rules.firstReply(channel);
        CountedTime time = rule.counting() == ClockRule.Counting.CLOCK ? CountedTime.CLOCK : weekdays.apply(channel);
        return time.add(received, rule.length());
    }

    /** When a complaint of a channel has to be dealt with, as long as its clock never stands still. */
    Instant complaintDue(Channel channel, Instant received) {
        return received.plus(rules.complaint(channel).length());
    }

    /**
     * Lets a complaint go by the rules of another channel, except for what the owner set.
     *
     * @return when it has to have its first answer then
     */
    Instant moved(Ticket ticket, Channel channel) {
        Map<ClockRule.Kind, String> own = repository.ownDeadlines(ticket.id());
        if (!own.containsKey(ClockRule.Kind.COMPLAINT)) {
            repository.moveComplaint(
                    ticket.id(),
                    rules.complaint(channel)
                            .length()
                            .minus(rules.complaint(ticket.channel()).length()));
        }
        return own.containsKey(ClockRule.Kind.FIRST_REPLY)
                ? ticket.firstReplyDue()
                : firstReplyDue(channel, ticket.openedAt());
    }

    void setDeadline(Ticket ticket, ClockRule.Kind kind, Instant due, String reason) {
        if (kind == ClockRule.Kind.COMPLAINT) {
            repository.complaintDue(ticket.id(), due);
        }
        repository.ownDeadline(ticket.id(), kind, reason);
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
        Map<ClockRule.Kind, String> own = repository.ownDeadlines(ticket.id());
        if (ticket.waitsForFirstReply()) {
            readings.add(reading(
                    rules.firstReply(ticket.channel()),
                    ticket.firstReplyDue(),
                    own.get(ClockRule.Kind.FIRST_REPLY),
                    hours,
                    now));
        }
        TicketClockRepository.Complaint complaint = repository.complaint(ticket.id());
        Instant due = complaint.due();
        if (due != null) {
            ClockRule rule = rules.complaint(ticket.channel());
            String reason = own.get(ClockRule.Kind.COMPLAINT);
            Instant still = complaint.stoodStillAt();
            readings.add(
                    still == null
                            ? reading(rule, due, reason, hours, now)
                            : new ClockReading(rule, null, Duration.between(still, due), null, reason));
        }
        return readings;
    }

    /** When the next complaint comes back, is to be reminded of, or begins to press; empty when nothing is waited for. */
    public Optional<Instant> next(Instant now) {
        return repository.next(now, ClockRule.COMPLAINT.warnBefore());
    }

    /** How long a review may wait for its answer. */
    public Duration reviewTerm() {
        return rules.review().length();
    }

    private static ClockReading reading(
            ClockRule rule, Instant due, @Nullable String reason, CountedTime hours, Instant now) {
        return new ClockReading(rule, due, Duration.between(now, due), hours.between(now, due), reason);
    }
}
