package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.Optional;
import nl.goedmaker.customers.Channel;
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
    public static Pressure of(ClockRule rule, Instant due, Instant now) {
        Due left = Due.of(due, now);
        Due.Urgency byHours = left.urgency();
        boolean warns = byHours == Due.Urgency.CALM && left.left().compareTo(rule.warnBefore()) <= 0;
        return new Pressure(rule.kind(), due, warns ? Due.Urgency.NEAR : byHours);
    }

    /** Empty when no clock runs, or the complaint is put away. */
    public static Optional<Pressure> of(TicketRow row, Instant now) {
        return of(
                row.status(),
                row.channel(),
                row.firstReplyDue(),
                row.firstRepliedAt(),
                row.complaintDue(),
                row.snoozedUntil(),
                now);
    }

    /** Empty when no clock runs, or the complaint is put away. */
    public static Optional<Pressure> of(Ticket ticket, Instant now) {
        return of(
                ticket.status(),
                ticket.channel(),
                ticket.firstReplyDue(),
                ticket.firstRepliedAt(),
                ticket.complaintDue(),
                ticket.snoozedUntil(),
                now);
    }

    private static Optional<Pressure> of(
            TicketStatus status,
            Channel channel,
            Instant firstReplyDue,
            @Nullable Instant replied,
            @Nullable Instant complaintDue,
            @Nullable Instant snoozed,
            Instant now) {
        if (status == TicketStatus.CLOSED || snoozed != null && snoozed.isAfter(now)) {
            return Optional.empty();
        }
        if (replied == null) {
            return Optional.of(of(ClockRule.firstReply(channel), firstReplyDue, now));
        }
        // it stands still while the customer has to move
        return status == TicketStatus.OPEN && complaintDue != null
                ? Optional.of(of(ClockRule.COMPLAINT, complaintDue, now))
                : Optional.empty();
    }
}
