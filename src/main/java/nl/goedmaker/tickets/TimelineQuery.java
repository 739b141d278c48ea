package nl.goedmaker.tickets;

import java.util.EnumSet;
import java.util.Set;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A part of what happened to a ticket, newest first.
 *
 * @param after the last entry of the page before; {@code null} for the first page
 * @param size entries on a page, 1 to 1000
 */
public record TimelineQuery(Filter filter, @Nullable TimelineEntry after, int size) {
    /** What the owner wants to see of it. */
    public enum Filter {
        ALL(EnumSet.allOf(Kind.class)),
        MESSAGES(EnumSet.of(Kind.MESSAGE_IN, Kind.MESSAGE_OUT)),
        /** Only what the customer wrote. */
        RECEIVED(EnumSet.of(Kind.MESSAGE_IN)),
        NOTES(EnumSet.of(Kind.NOTE)),
        CHANGES(EnumSet.of(Kind.CHANGE));

        private final Set<Kind> kinds;

        Filter(Set<Kind> kinds) {
            this.kinds = Set.copyOf(kinds);
        }

        public Set<Kind> kinds() {
            return kinds;
        }
    }

    public TimelineQuery {
        if (size < 1 || size > 1000) {
            throw new IllegalArgumentException("page size " + size);
        }
    }
}
