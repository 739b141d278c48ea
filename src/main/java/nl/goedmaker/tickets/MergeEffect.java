package nl.goedmaker.tickets;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What merging made different in the complaint that leads, so that it can be taken out again.
 *
 * @param firstReply of the first answer, or {@code null}
 * @param sooner how much sooner it has to be dealt with
 * @param turn of whose turn it is, or {@code null}
 * @param away of being put away, or {@code null}
 */
public record MergeEffect(
        long ticket,
        @Nullable FirstReply firstReply,
        Duration sooner,
        @Nullable Turn turn,
        @Nullable Away away) {
    /**
     * @param due when the first answer was due before
     * @param repliedAt when it had been given, or {@code null}
     * @param since when it is due because of the others
     */
    public record FirstReply(Instant due, @Nullable Instant repliedAt, Instant since) {}

    /**
     * The clock went on.
     *
     * @param stoodStillAt since when it had stood still, or {@code null}
     * @param wentOnAt when it went on
     * @param turnedAt when it had become somebody else's turn, or {@code null}
     * @param entry the last entry of any timeline by then
     */
    public record Turn(
            @Nullable Instant stoodStillAt,
            Instant wentOnAt,
            @Nullable Instant turnedAt,
            long entry) {}

    /**
     * It came back, or comes back sooner.
     *
     * @param until when it would have come back
     * @param since when it comes back because of the others
     * @param entry the last entry of any timeline by then
     */
    public record Away(Instant until, boolean untilAnswer, Instant since, long entry) {}

    static MergeEffect none(long ticket) {
        return new MergeEffect(ticket, null, Duration.ZERO, null, null);
    }

    boolean isNone() {
        return firstReply == null && sooner.isZero() && turn == null && away == null;
    }

    MergeEffect withFirstReply(@Nullable FirstReply newFirstReply) {
        return new MergeEffect(ticket, newFirstReply, sooner, turn, away);
    }

    MergeEffect withSooner(Duration newSooner) {
        return new MergeEffect(ticket, firstReply, newSooner, turn, away);
    }

    MergeEffect withTurn(@Nullable Turn newTurn) {
        return new MergeEffect(ticket, firstReply, sooner, newTurn, away);
    }

    MergeEffect withAway(@Nullable Away newAway) {
        return new MergeEffect(ticket, firstReply, sooner, turn, newAway);
    }
}
