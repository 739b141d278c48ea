package nl.goedmaker.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.time.CountedTime;
import nl.goedmaker.time.Due;
import org.jspecify.annotations.Nullable;

/**
 * The clock that a complaint goes by now, the same for every list: that of the first answer as long as there is none, and then
 * that of the whole complaint while the owner has to move.
 *
 * @param due when it runs out
 * @param urgency how much it presses; a warning comes before the end, sooner for what takes longer to mend
 */
public record Pressure(ClockRule.Kind kind, Instant due, Due.Urgency urgency) {
    /** A clock that runs by a rule. */
    public static Pressure of(ClockRule rule, Instant due, @Nullable CountedTime working, Instant now) {
        return new Pressure(
                rule.kind(),
                due,
                rule.urgency(Duration.between(now, due), working == null ? null : working.between(now, due)));
    }

    /**
     * Empty when no clock runs, or the complaint is put away and its clock does not press yet.
     *
     * @param working the owner's working hours, or {@code null} as long as they are not known
     */
    public static Optional<Pressure> of(TicketRow row, @Nullable CountedTime working, Instant now) {
        return of(
                row.status(),
                row.channel(),
                row.firstReplyDue(),
                row.firstRepliedAt(),
                row.complaintDue(),
                row.snoozedUntil(),
                working,
                now);
    }

    /**
     * Empty when no clock runs, or the complaint is put away and its clock does not press yet.
     *
     * @param working the owner's working hours, or {@code null} as long as they are not known
     */
    public static Optional<Pressure> of(Ticket ticket, @Nullable CountedTime working, Instant now) {
        return of(
                ticket.status(),
                ticket.channel(),
                ticket.firstReplyDue(),
                ticket.firstRepliedAt(),
                ticket.complaintDue(),
                ticket.snoozedUntil(),
                working,
                now);
    }

    private static Optional<Pressure> of(
            TicketStatus status,
            Channel channel,
            Instant firstReplyDue,
            @Nullable Instant replied,
            @Nullable Instant complaintDue,
            @Nullable Instant snoozed,
            @Nullable CountedTime working,
            Instant now) {
        // it stands still while the customer has to move
        Instant due = replied == null ? firstReplyDue : status == TicketStatus.OPEN ? complaintDue : null;
        if (status == TicketStatus.CLOSED || due == null) {
            return Optional.empty();
        }
        ClockRule rule = replied == null ? ClockRule.firstReply(channel) : ClockRule.COMPLAINT;
        boolean isAway = snoozed != null && snoozed.isAfter(now);
        return isAway && !(due.isBefore(snoozed) && presses(rule, due, now))
                ? Optional.empty()
                : Optional.of(of(rule, due, working, now));
    }

    private static boolean presses(ClockRule rule, Instant due, Instant now) {
        return !now.isBefore(due.minus(ClockRule.backBefore(rule.kind())));
    }
}
