package nl.goedmaker.tickets;

import org.jspecify.annotations.Nullable;

/**
 * Which tickets a list asks for, page by page.
 *
 * @param text as typed in the search field, see {@link nl.goedmaker.search.SearchQuery}; blank for all
 * @param after the last row of the page before, or {@code null} for the first page
 * @param size rows a page, 1–1000
 */
public record TicketQuery(View view, String text, @Nullable TicketRow after, int size) {
    /** The built-in views with their order. */
    public enum View {
        /**
         * What the shop has in hand: not closed and not snoozed. Every number of open tickets means these. Who waits for a first
         * answer comes first, the one that runs out of time at the top.
         */
        OPEN,
        /** Not closed, no answer sent yet. */
        FIRST_REPLY,
        /** The customer has to move. */
        WAITING,
        /** Put away until later. */
        SNOOZED,
        /** Newest first. */
        CLOSED,
        /** Newest first. */
        ALL
    }

    public TicketQuery {
        if (size < 1 || size > 1000) {
            throw new IllegalArgumentException("page size " + size);
        }
    }

    public static TicketQuery first(View view, String text, int size) {
        return new TicketQuery(view, text, null, size);
    }

    public TicketQuery next(TicketRow last) {
        return new TicketQuery(view, text, last, size);
    }
}
