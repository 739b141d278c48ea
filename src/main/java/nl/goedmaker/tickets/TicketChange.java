package nl.goedmaker.tickets;

import java.time.Instant;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.OrderLine;
import org.jspecify.annotations.Nullable;

/** A ticket with some of its parts replaced. */
public final class TicketChange {
    private final Ticket from;
    private String subject;
    private TicketType type;
    private Channel channel;
    private @Nullable OrderLine line;
    private TicketStatus status;
    private Instant firstReplyDue;
    private @Nullable Instant firstRepliedAt;
    private @Nullable Instant snoozedUntil;
    private @Nullable Instant closedAt;
    private @Nullable Justified justified;
    private @Nullable ReasonCode reason;
    private Step step;

    private TicketChange(Ticket from) {
        this.from = from;
        subject = from.subject();
        type = from.type();
        channel = from.channel();
        line = from.line();
        status = from.status();
        firstReplyDue = from.firstReplyDue();
        firstRepliedAt = from.firstRepliedAt();
        snoozedUntil = from.snoozedUntil();
        closedAt = from.closedAt();
        justified = from.justified();
        reason = from.reason();
        step = from.step();
    }

    public static TicketChange of(Ticket ticket) {
        return new TicketChange(ticket);
    }

    public TicketChange about(String newSubject, TicketType newType, Channel newChannel, @Nullable OrderLine newLine) {
        subject = newSubject;
        type = newType;
        channel = newChannel;
        line = newLine;
        return this;
    }

    public TicketChange due(Instant newFirstReplyDue) {
        firstReplyDue = newFirstReplyDue;
        return this;
    }

    public TicketChange status(TicketStatus newStatus) {
        if (from.status() != TicketStatus.CLOSED) {
            status = newStatus;
        }
        return this;
    }

    /** The first answer counts; a later one does not move it. */
    public TicketChange replied(Instant at) {
        if (firstRepliedAt == null) {
            firstRepliedAt = at;
        }
        return this;
    }

    public TicketChange snoozed(@Nullable Instant until) {
        snoozedUntil = until;
        return this;
    }

    public TicketChange step(Step newStep) {
        step = newStep;
        return this;
    }

    public TicketChange closed(Instant at, Justified outcome, ReasonCode why) {
        status = TicketStatus.CLOSED;
        closedAt = at;
        justified = outcome;
        reason = why;
        snoozedUntil = null;
        return this;
    }

    public TicketChange reopened() {
        status = TicketStatus.OPEN;
        closedAt = null;
        justified = null;
        reason = null;
        return this;
    }

    public Ticket done() {
        return new Ticket(
                from.id(),
                from.reference(),
                from.customer(),
                line,
                subject,
                type,
                channel,
                status,
                from.openedAt(),
                firstReplyDue,
                firstRepliedAt,
                from.complaintDue(),
                snoozedUntil,
                closedAt,
                justified,
                reason,
                step);
    }
}
