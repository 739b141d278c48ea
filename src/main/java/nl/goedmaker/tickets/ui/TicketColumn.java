package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.tickets.TicketOrder;
import org.jspecify.annotations.Nullable;

/** What the list can show of a complaint, each in a column of its own. */
enum TicketColumn {
    DUE(10, TicketOrder.By.DUE),
    /** With the number, customer, order and channel below it; always there, and as wide as the others leave it. */
    SUBJECT(30, null),
    TAGS(9, null),
    TYPE(10.5, TicketOrder.By.TYPE),
    NUMBER(9, TicketOrder.By.NUMBER),
    CUSTOMER(12, TicketOrder.By.CUSTOMER),
    ORDER(8, null),
    CHANNEL(8, TicketOrder.By.CHANNEL),
    OPENED(9, TicketOrder.By.OPENED),
    WAITING(9, TicketOrder.By.WAITING),
    MONEY(7, null);

    /** What each list begins with. */
    static final List<TicketColumn> STANDARD = List.of(DUE, SUBJECT, TAGS, TYPE);

    private final double width;
    private final TicketOrder.@Nullable By order;

    TicketColumn(double width, TicketOrder.@Nullable By order) {
        this.width = width;
        this.order = order;
    }

    /** How wide it is at first, in em. */
    double width() {
        return width;
    }

    /** What a click on its head sorts by. */
    Optional<TicketOrder.By> order() {
        return Optional.ofNullable(order);
    }
}
