package nl.goedmaker.tickets;

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

    /** Brings entries of a timeline to another complaint. */
    void move(Collection<Long> entries, long to);
}
