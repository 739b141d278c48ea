package nl.goedmaker.tickets;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.tickets.ClockRule.Kind;
import org.jspecify.annotations.Nullable;

/** When the clocks of tickets stood still, and who waits for an answer, as kept. */
public interface TicketClockRepository {
    /**
     * The clock of dealing with a complaint.
     *
     * @param due while it stands still: when it would have been, had the clock gone on; {@code null} for none
     * @param stoodStillAt since when it stands still, or {@code null}
     */
    record Complaint(@Nullable Instant due, @Nullable Instant stoodStillAt) {}

    /** Begins a pause; one that lasts already goes on. */
    void pause(long ticket, Instant at);

    /** Ends the pause that lasts, if any: the complaint's end moves on by it, unless the owner set that. */
    void resume(long ticket, Instant at);

    Complaint complaint(long ticket);

    /** Sets when the complaint has to be dealt with. */
    void complaintDue(long ticket, Instant due);

    /** Moves when the complaint has to be dealt with, never before it came in. */
    void moveComplaint(long ticket, Duration by);

    /** The first moment after now at which something comes back, is to be told, or ends within the time of a warning. */
    Optional<Instant> next(Instant now, Duration warning);

    /** The reasons why the owner set the end of a clock. */
    Map<Kind, String> ownDeadlines(long ticket);

    void ownDeadline(long ticket, Kind kind, String reason);

    /** Whether a ticket that is put away comes back as soon as the customer answers. */
    boolean comesBackAtAnswer(long ticket);

    void comeBackAtAnswer(long ticket, boolean yes);

    /** Takes out a ticket that was put away until an answer; any other stays where it is. */
    void comeBack(long ticket, Instant at);
}
