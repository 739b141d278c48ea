package nl.goedmaker.tickets;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint stands by itself, whatever was merged with it or it was merged with.
 *
 * @param complaintDue when it has to be dealt with; while its clock stands still: when it would have been, had the clock gone on
 * @param stoodStillAt since when its clock stands still, or {@code null}
 * @param untilAnswer whether it is put away until the customer writes
 * @param turnedAt when it last became somebody else's turn; {@code null}: never
 */
public record TicketStanding(
        long id,
        TicketStatus status,
        Instant openedAt,
        Instant firstReplyDue,
        @Nullable Instant firstRepliedAt,
        @Nullable Instant complaintDue,
        @Nullable Instant stoodStillAt,
        @Nullable Instant snoozedUntil,
        boolean untilAnswer,
        @Nullable Instant turnedAt) {
    boolean isClosed() {
        return status == TicketStatus.CLOSED;
    }

    boolean waitsForFirstReply() {
        return firstRepliedAt == null && !isClosed();
    }

    /** Whether somebody waits for the owner here. */
    boolean isOwed() {
        return status == TicketStatus.OPEN || waitsForFirstReply();
    }

    /** Until when it is put away; {@code null} when it is not. */
    @Nullable
    Instant awayUntil(Instant now) {
        return snoozedUntil == null || !snoozedUntil.isAfter(now) ? null : snoozedUntil;
    }

    /** What is left on the clock of the complaint; {@code null} where none runs any more. */
    @Nullable
    Duration left(Instant now) {
        return complaintDue == null || isClosed()
                ? null
                : Duration.between(stoodStillAt == null ? now : stoodStillAt, complaintDue);
    }

    TicketStanding firstReply(Instant due, @Nullable Instant repliedAt) {
        return new TicketStanding(
                id, status, openedAt, due, repliedAt, complaintDue, stoodStillAt, snoozedUntil, untilAnswer, turnedAt);
    }

    TicketStanding complaint(Instant due) {
        return new TicketStanding(
                id,
                status,
                openedAt,
                firstReplyDue,
                firstRepliedAt,
                due,
                stoodStillAt,
                snoozedUntil,
                untilAnswer,
                turnedAt);
    }

    TicketStanding turn(TicketStatus newStatus, @Nullable Instant turned) {
        return new TicketStanding(
                id,
                newStatus,
                openedAt,
                firstReplyDue,
                firstRepliedAt,
                complaintDue,
                stoodStillAt,
                snoozedUntil,
                untilAnswer,
                turned);
    }

    TicketStanding away(@Nullable Instant until, boolean forAnswer) {
        return new TicketStanding(
                id,
                status,
                openedAt,
                firstReplyDue,
                firstRepliedAt,
                complaintDue,
                stoodStillAt,
                until,
                forAnswer,
                turnedAt);
    }
}
