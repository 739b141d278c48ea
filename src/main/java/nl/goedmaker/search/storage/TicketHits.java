package nl.goedmaker.search.storage;

import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.ORDER_LINE;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.goedmaker.search.Found;
import nl.goedmaker.search.Kind;
import nl.goedmaker.search.SearchQuery;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Tickets that fit. Of a common word only the newest rows are read: FTS5's own ranking (bm25) weighs every row that fits, which
 * takes longer than a person waits.
 */
final class TicketHits {
    private static final int MOST_WRITTEN = 1_000;
    private static final int LONGEST_WRITTEN = 20_000;
    private static final Table<?> WORDS = DSL.table("ticket_text f");
    private static final org.jooq.Field<Long> ROWID = DSL.field("f.rowid", Long.class);

    private static final String SHOWN = "ticket_text f CROSS JOIN {0} ON {1} = f.rowid";

    private TicketHits() {}

    static List<Found> find(DSLContext context, SearchQuery query, int most) {
        return rows(
                context,
                candidates(context, query, most).stream().distinct().limit(most).toList());
    }

    /** Those whose head fits come first; the newest first of both. */
    private static List<Long> candidates(DSLContext context, SearchQuery query, int most) {
        Condition filters = TicketConditions.filters(query);
        var head = MatchExpression.tickets(query, MatchExpression.HEAD);
        if (head.isEmpty()) {
            return context.select(TICKET.ID)
                    .from(TICKET)
                    .where(TicketConditions.inOrder(query).and(TICKET.MERGED_INTO.isNull()))
                    .orderBy(TICKET.OPENED_AT.desc(), TICKET.ID.desc())
                    .limit(most)
                    .fetch(TICKET.ID);
        }
        String anywhere = MatchExpression.tickets(query, "").orElseThrow();
        List<Long> ids = new ArrayList<>(keyed(context, query, most));
        ids.addAll(newest(context, head.get(), filters, most).fetch(ROWID));
        ids.addAll(newest(context, anywhere, filters, most).fetch(ROWID));
        return ids;
    }

    /** Those that are found by their number, a code or an account; of a merged one, the one it became. */
    private static List<Long> keyed(DSLContext context, SearchQuery query, int most) {
        List<Long> ids = TicketConditions.keyed(query)
                .map(keyed -> context.select(TICKET.ID)
                        .from(TICKET)
                        .where(DSL.condition("{0} IN ({1})", TICKET.ID, keyed))
                        .orderBy(TICKET.ID.desc())
                        .limit(most)
                        .fetch(TICKET.ID))
                .orElse(List.of());
        Map<Long, Long> stubs = stubs(context, ids);
        return ids.stream().map(id -> stubs.getOrDefault(id, id)).toList();
    }

    /**
     * FTS5 gives its rows from the newest on, so this stops at the last one needed.
     */
    static ResultQuery<? extends Record> newest(DSLContext context, String match, Condition filters, int most) {
        Condition fits = DSL.condition("ticket_text MATCH {0}", DSL.val(match));
        boolean isFiltered = !filters.equals(DSL.noCondition());
        return context.select(ROWID)
                .from(isFiltered ? DSL.table(SHOWN, TICKET, TICKET.ID) : WORDS)
                .where(isFiltered ? fits.and(filters) : fits)
                .orderBy(ROWID.desc())
                .limit(most);
    }

    /** The tickets that merged ones point to in the end. */
    private static Map<Long, Long> stubs(DSLContext context, Collection<Long> ids) {
        Map<Long, Long> ends = new HashMap<>();
        if (!ids.isEmpty()) {
            context.resultQuery("""
                WITH RECURSIVE way (stub, id, steps) AS (
                    SELECT id, merged_into, 1 FROM ticket WHERE merged_into IS NOT NULL AND id IN ({0})
                    UNION ALL
                    SELECT way.stub, t.merged_into, way.steps + 1 FROM way JOIN ticket t ON t.id = way.id
                    WHERE t.merged_into IS NOT NULL AND way.steps < 100)
                SELECT stub, id FROM way ORDER BY steps\
                """, DSL.list(ids.stream().map(DSL::val).toList()))
                    .forEach(row -> ends.put(row.get(0, Long.class), row.get(1, Long.class)));
        }
        return ends;
    }

    private static List<Found> rows(DSLContext context, List<Long> ids) {
        Map<Long, Found> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            select(context, TICKET.ID.in(ids)).forEach(found -> rows.put(found.id(), found));
        }
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static List<Found> select(DSLContext context, Condition which) {
        return context.select(
                        TICKET.ID,
                        TICKET.REFERENCE,
                        TICKET.SUBJECT,
                        TICKET.OPENED_AT,
                        CUSTOMER.NAME,
                        CUSTOMER_ORDER.NUMBER)
                .from(TICKET)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(TICKET.CUSTOMER_ID))
                .leftJoin(ORDER_LINE)
                .on(ORDER_LINE.ID.eq(TICKET.ORDER_LINE_ID))
                .leftJoin(CUSTOMER_ORDER)
                .on(CUSTOMER_ORDER.ID.eq(ORDER_LINE.ORDER_ID))
                .where(which)
                .fetch(row -> new Found(
                        Kind.TICKET,
                        row.get(TICKET.ID),
                        row.get(TICKET.REFERENCE),
                        row.get(TICKET.SUBJECT),
                        Arrays.asList(
                                row.get(TICKET.REFERENCE),
                                row.get(CUSTOMER.NAME),
                                number(row.get(CUSTOMER_ORDER.NUMBER))),
                        "",
                        Instant.ofEpochMilli(row.get(TICKET.OPENED_AT))));
    }

    /** A number that begins with a question mark stands for one that nobody knows. */
    private static String number(@org.jspecify.annotations.Nullable String number) {
        return number == null || number.startsWith("?") ? "" : number;
    }

    static List<Found> byReference(DSLContext context, Collection<String> references) {
        List<Long> ids = context.select(TICKET.ID)
                .from(TICKET)
                .where(TICKET.REFERENCE.in(references))
                .fetch(TICKET.ID);
        Map<Long, Long> stubs = stubs(context, ids);
        return rows(
                context,
                ids.stream().map(id -> stubs.getOrDefault(id, id)).distinct().toList());
    }

    static Map<Long, List<String>> written(DSLContext context, Collection<Long> tickets) {
        Map<Long, List<String>> written = new LinkedHashMap<>();
        context.resultQuery(
                        """
                        WITH RECURSIVE held (ticket, id) AS (
                            SELECT id, id FROM ticket WHERE id IN ({0})
                            UNION SELECT held.ticket, stub.id FROM held JOIN ticket stub ON stub.merged_into = held.id)
                        SELECT held.ticket, substr(e.text, 1, {1}) AS text FROM held CROSS JOIN timeline_entry e
                        ON e.ticket_id = held.id WHERE e.kind <> 'CHANGE'
                        UNION ALL
                        SELECT held.ticket, a.name || ' ' || substr(a.text, 1, {1}) FROM held CROSS JOIN attachment a ON a.ticket_id = held.id
                        LIMIT {2}\
                        """,
                        DSL.list(tickets.stream().map(DSL::val).toList()),
                        DSL.val(LONGEST_WRITTEN),
                        DSL.val(MOST_WRITTEN))
                .forEach(row -> written.computeIfAbsent(row.get(0, Long.class), id -> new ArrayList<>())
                        .add(row.get(1, String.class)));
        return written;
    }
}
