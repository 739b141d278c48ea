package nl.goedmaker.tickets;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets a list asks for, page by page.
 *
 * @param text as typed in the search field, see {@link nl.goedmaker.search.SearchQuery}; blank for all
 * @param order one that the view offers
 * @param after the last row of the page before, or {@code null} for the first page
 * @param size rows a page, 1–1000
 */
public record TicketQuery(
        View view, String text, TicketOrder order, @Nullable TicketRow after, int size) {
    /** The built-in views. */
    public enum View {
        /** What the shop has in hand: not closed and not snoozed. Every number of open tickets means these. */
        OPEN,
        /** Of what is in hand, what waits for the owner. */
        MINE,
        /** Not closed, no answer sent yet. */
        FIRST_REPLY,
        /** A clock has run out: of the first answer, or of the complaint while it does not stand still. */
        LATE,
        /**
         * Not closed, and opened this week, from Monday to Sunday, or with something that falls in it: the end of a clock, a
         * reminder, something promised, or the return of what was put away.
         */
        WEEK,
        /** The customer has to move. */
        WAITING,
        /** With a cashback that may still have to be paid, whatever became of the ticket: offered, claimed, or on its way. */
        MONEY,
        /** Put away until later. */
        SNOOZED,
        CLOSED,
        ALL;

        /** Orders that are quick however many tickets there are. Of what was closed long ago, nobody waits and nothing is due. */
        public Set<TicketOrder.By> orders() {
            return this == CLOSED || this == ALL
                    ? EnumSet.complementOf(EnumSet.of(TicketOrder.By.WAITING, TicketOrder.By.DUE))
                    : EnumSet.allOf(TicketOrder.By.class);
        }

        /** Who waits longest on top; where a clock runs, the one that runs out first; where nobody waits, the newest. */
        public TicketOrder standard() {
            return switch (this) {
                case CLOSED, ALL -> TicketOrder.descending(TicketOrder.By.OPENED);
                case FIRST_REPLY, LATE -> TicketOrder.ascending(TicketOrder.By.DUE);
                default -> TicketOrder.ascending(TicketOrder.By.WAITING);
            };
        }
    }

    public TicketQuery {
        if (size < 1 || size > 1000) {
            throw new IllegalArgumentException("page size " + size);
        }
        if (!view.orders().contains(order.by())) {
            throw new IllegalArgumentException(view + " has no order by " + order.by());
        }
    }

    public static TicketQuery first(View view, String text, int size) {
        return new TicketQuery(view, text, view.standard(), null, size);
    }

    public TicketQuery next(TicketRow last) {
        return new TicketQuery(view, text, order, last, size);
    }
}
