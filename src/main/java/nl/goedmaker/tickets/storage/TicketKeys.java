package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.TicketStatus;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/**
 * By which columns a list is sorted, and where the next page begins. What is not closed is a small part of all there is: it is
 * found by its own indexes and sorted. A plus before a column keeps SQLite from walking through everything in the order of that
 * column instead. All others are read in the order of an index, as far as they are shown.
 */
final class TicketKeys {
    /** Who waits for a first answer comes before who had one; written as in the index, or SQLite does not use that. */
    private static final Field<Long> REPLIED = DSL.field("({0} IS NOT NULL)", Long.class, TICKET.FIRST_REPLIED_AT);

    private static final Field<Long> NOT_MINE = DSL.field("({0} <> 'OPEN')", Long.class, TICKET.STATUS);

    /** Whose turn it is, since when. */
    static final Field<Long> WAITING_SINCE =
            DSL.field("coalesce({0}, {1})", Long.class, TICKET.TURNED_AT, TICKET.OPENED_AT);

    private static final Field<String> YEAR = DSL.field("substr({0}, 1, 7)", String.class, TICKET.REFERENCE);
    private static final Field<Integer> LENGTH = DSL.field("length({0})", Integer.class, TICKET.REFERENCE);
    private static final Field<String> NAME = DSL.field("{0} COLLATE NOCASE", String.class, CUSTOMER.NAME);

    private final TicketOrder order;
    private final boolean gathered;

    TicketKeys(View view, TicketOrder order) {
        this.order = order;
        this.gathered = view != View.CLOSED && view != View.ALL;
    }

    /** Whether the rows are read from the customers on. */
    boolean byCustomer() {
        return order.by() == TicketOrder.By.CUSTOMER;
    }

    /** The index that everything is read in the order of. */
    Optional<String> index() {
        if (gathered) {
            return Optional.empty();
        }
        return Optional.of(
                switch (order.by()) {
                    case NUMBER -> "ticket_number";
                    case CUSTOMER -> "ticket_customer";
                    case TYPE -> "ticket_type";
                    case CHANNEL -> "ticket_channel";
                    default -> "ticket_opened";
                });
    }

    /** Whether the rows are few, and sorted once they were found. */
    boolean areGathered() {
        return gathered;
    }

    /** For the rows of one page, which are known already. */
    List<OrderField<?>> sorted() {
        return Arrays.stream(keys()).<OrderField<?>>map(this::directed).toList();
    }

    /** For finding a page. */
    List<OrderField<?>> order() {
        return Arrays.stream(keys())
                .<OrderField<?>>map(key -> directed(gathered && !hasIndex() ? DSL.field("+{0}", key) : key))
                .toList();
    }

    private boolean hasIndex() {
        return order.by() == TicketOrder.By.WAITING || order.by() == TicketOrder.By.DUE;
    }

    private OrderField<?> directed(Field<?> key) {
        return order.descending() ? key.desc() : key.asc();
    }

    private Field<?>[] keys() {
        return switch (order.by()) {
            case WAITING -> new Field<?>[] {NOT_MINE, WAITING_SINCE, TICKET.ID};
            case DUE -> new Field<?>[] {REPLIED, TICKET.FIRST_REPLY_DUE_AT, TICKET.ID};
            case OPENED -> new Field<?>[] {TICKET.OPENED_AT, TICKET.ID};
            case NUMBER -> new Field<?>[] {YEAR, LENGTH, TICKET.REFERENCE};
            case CUSTOMER -> new Field<?>[] {NAME, CUSTOMER.ID, TICKET.ID};
            case TYPE -> new Field<?>[] {TICKET.TYPE, TICKET.OPENED_AT, TICKET.ID};
            case CHANNEL -> new Field<?>[] {TICKET.CHANNEL, TICKET.OPENED_AT, TICKET.ID};
        };
    }

    private static Field<?>[] values(TicketOrder.By by, TicketRow row) {
        return switch (by) {
            case WAITING ->
                new Field<?>[] {
                    val(row.status() == TicketStatus.OPEN ? 0L : 1L),
                    val(row.waitingSince().toEpochMilli()),
                    val(row.id())
                };
            case DUE ->
                new Field<?>[] {
                    val(row.firstRepliedAt() == null ? 0L : 1L),
                    val(row.firstReplyDue().toEpochMilli()),
                    val(row.id())
                };
            case OPENED -> new Field<?>[] {val(row.openedAt().toEpochMilli()), val(row.id())};
            case NUMBER ->
                new Field<?>[] {
                    val(row.reference().substring(0, 7)), val(row.reference().length()), val(row.reference())
                };
            case CUSTOMER -> new Field<?>[] {val(row.customerName()), val(row.customerId()), val(row.id())};
            case TYPE ->
                new Field<?>[] {val(row.type().name()), val(row.openedAt().toEpochMilli()), val(row.id())};
            case CHANNEL ->
                new Field<?>[] {val(row.channel().code()), val(row.openedAt().toEpochMilli()), val(row.id())};
        };
    }

    /** What comes after a row. */
    Condition after(TicketRow last) {
        var keys = row(keys());
        var values = row(values(order.by(), last));
        return order.descending() ? keys.lt(values) : keys.gt(values);
    }
}
