package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which complaints were merged, as kept. */
public interface MergeRepository {
    /** The stub with exactly this reference; empty when there is none or it stands on its own. */
    Optional<Stub> stub(String reference);

    /** All that leads to a complaint, also by way of another; in the order in which they were opened. */
    List<Stub> stubs(long ticket);

    /** @param into {@code null} lets the complaint stand on its own again */
    void lead(String reference, @Nullable Long into);

    /** The complaint that one with exactly this reference leads to at once; empty when it stands on its own. */
    Optional<Long> leader(String reference);

    /** The same by its number. */
    Optional<Long> leader(long ticket);

    /** Where a complaint stands by itself, also one that was merged. */
    TicketStanding standing(long ticket);

    /** Those that lead to a complaint at once. */
    List<TicketStanding> standingsMergedInto(long ticket);

    /** Writes what may change in a standing: all but when it came in, and since when its clock stands still. */
    void write(TicketStanding standing);

    Optional<MergeEffect> effect(long ticket);

    void keep(MergeEffect effect);

    void forgetEffect(long ticket);

    /** The last entry of any timeline. */
    long lastEntry();

    /** When the customer first wrote after an entry, or the complaint was reopened; empty when neither happened. */
    Optional<Instant> turnedAfter(long ticket, long entry);

    /**
     * Lets a clock stand still as if it had not gone on; its end moves with that, unless the owner set it.
     *
     * @param since when it had come to stand still
     * @param wentOn when it went on after all
     * @param until when it would have gone on, or {@code null} when it stands still by now
     */
    void standStill(long ticket, Instant since, Instant wentOn, @Nullable Instant until);

    /** The reference of a complaint that would be left without a message of the customer; empty when there is none. */
    Optional<String> emptied(Collection<Long> entries);

    /** Brings entries of a timeline to another complaint. */
    void move(Collection<Long> entries, long to);
}
