package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.time.Pause;

/** When the clocks of tickets stood still, and who waits for an answer, as kept. */
public interface TicketClockRepository {
    /** Begins a pause; one that lasts already goes on. */
    void pause(long ticket, Instant at);

    /** Ends the pause that lasts, if any. */
    void resume(long ticket, Instant at);

    /** In the order of time. */
    List<Pause> pauses(long ticket);

    /** Whether a ticket that is put away comes back as soon as the customer answers. */
    boolean comesBackAtAnswer(long ticket);

    void comeBackAtAnswer(long ticket, boolean yes);

    /** Takes out a ticket that was put away until an answer; any other stays where it is. */
    void comeBack(long ticket, Instant at);
}
