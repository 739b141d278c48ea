package nl.goedmaker.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something the owner wants to do for a complaint. */
public record ChecklistItem(long id, String text, @Nullable Instant doneAt) {
    public boolean isDone() {
        return doneAt != null;
    }
}
