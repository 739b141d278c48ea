package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.TICKET;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * Complaints that were merged, in queries. What was merged points to the one it became, which may point on; whoever points
 * nowhere leads. A complaint's rows are its own and those of all that lead to it.
 */
public final class Families {
    private Families() {}

    /** Whether a ticket stands on its own or leads others: lists and counts know no stubs. */
    public static Condition leads() {
        return TICKET.MERGED_INTO.isNull();
    }

    /** Whether a row's ticket is this one or leads to it. */
    public static Condition of(Field<Long> ticket, long leader) {
        return of(ticket, DSL.val(leader));
    }

    /** The same, within a query about tickets. */
    public static Condition of(Field<Long> ticket, Field<Long> leader) {
        return DSL.condition(
                "{0} IN (WITH RECURSIVE member (id) AS (SELECT {1} UNION"
                        + " SELECT s.id FROM member m JOIN ticket s ON s.merged_into = m.id) SELECT id FROM member)",
                ticket, leader);
    }

    /** Whether a ticket leads one of these. */
    public static Condition leadsOneOf(Select<Record1<Long>> tickets) {
        return DSL.condition(
                "{0} IN (WITH RECURSIVE up (id, upwards) AS (SELECT f.id, f.merged_into FROM ticket f WHERE f.id IN"
                    + " ({1}) UNION SELECT n.id, n.merged_into FROM up JOIN ticket n ON n.id = up.upwards) SELECT id"
                    + " FROM up WHERE upwards IS NULL)",
                TICKET.ID, tickets);
    }
}
