package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.Instant;
import nl.goedmaker.tickets.TicketQuery.View;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * What the built-in views mean, for every list and every count, so that a number and the rows behind it always agree. The
 * conditions are written as the partial indexes are, with the value in the text, or SQLite does not use them.
 */
public final class TicketViews {
    private TicketViews() {}

    /** @param now the moment that decides which tickets are put away until later */
    public static Condition of(View view, Instant now) {
        Condition awake = TICKET.SNOOZED_UNTIL.isNull().or(TICKET.SNOOZED_UNTIL.le(now.toEpochMilli()));
        Condition of = switch (view) {
            case OPEN -> unclosed().and(awake);
            case FIRST_REPLY -> unclosed().and(TICKET.FIRST_REPLIED_AT.isNull()).and(awake);
            case WAITING -> TICKET.STATUS.eq(DSL.inline("WAITING")).and(awake);
            case SNOOZED -> unclosed().and(TICKET.SNOOZED_UNTIL.gt(now.toEpochMilli()));
            case CLOSED -> TICKET.STATUS.eq(DSL.inline("CLOSED"));
            case ALL -> DSL.noCondition();
        };
        return of.and(Families.leads());
    }

    /** Open or put away until later. */
    public static Condition unclosed() {
        return TICKET.STATUS.ne(DSL.inline("CLOSED"));
    }
}
