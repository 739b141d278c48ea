package nl.goedmaker.tickets;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checklists as kept. */
public interface ChecklistRepository {
    /** Of a complaint and of what was merged with it, in the owner's order. */
    List<ChecklistItem> of(long ticket);

    /** Below all others. */
    void add(long ticket, String text);

    void text(long item, String text);

    /** @param doneAt {@code null} when it is still to be done */
    void done(long item, @Nullable Instant doneAt);

    void remove(long item);

    /** Gives items the places they have in this list. */
    void order(List<ChecklistItem> items);
}
