package nl.goedmaker.checks.storage;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.checks.evidence.CaseFile.Failure;
import nl.goedmaker.checks.evidence.CaseFile.Sales;
import nl.goedmaker.checks.evidence.signals.ComplaintGroup;
import nl.goedmaker.checks.people.storage.KnownOrders;
import nl.goedmaker.checks.people.storage.LaterAccounts;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.tickets.TicketType;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What the data file knows of the article of a complaint: who else had trouble with it, and how many were sold. */
final class ProductRows {
    private static final long MONTHS_LOOKED_BACK = 12;

    private static final String FAILURES = """
        SELECT t.reference, t.customer_id, t.type, t.opened_at,
               q.id = p.id,
               (l.batch IS NOT NULL AND l.batch = mine.batch AND (q.id = p.id OR q.supplier = p.supplier)),
               (q.supplier IS NOT NULL AND q.supplier = p.supplier),
               (t.closed_at IS NOT NULL AND t.closed_at <= $asOf AND t.reason_code = 'PRODUCT_FAULT')
          FROM ticket own
          JOIN order_line mine ON mine.id = own.order_line_id
          JOIN product p ON p.id = mine.product_id AND p.article <> '?'
          JOIN product q ON q.id = p.id OR (p.supplier IS NOT NULL AND q.supplier = p.supplier)
          JOIN order_line l ON l.product_id = q.id
          JOIN ticket t ON t.order_line_id = l.id
         WHERE own.id = $ticket AND t.id <> own.id AND t.merged_into IS NULL
           AND t.opened_at <= $asOf AND t.opened_at >= $since
           AND NOT (coalesce(t.justified, '') = 'NO' AND t.closed_at <= $asOf)
         ORDER BY q.id = p.id DESC, t.opened_at DESC LIMIT 300\
        """;

    /** Lines of orders that were placed later: far fewer than the others, and so the quicker to count. */
    private static final String LATER = """
        WITH later (line, product) AS (
            SELECT l.id, l.product_id
              FROM customer_order o JOIN order_line l ON l.order_id = o.id
             WHERE o.ordered_on > '%1$s'
             UNION
            SELECT l.id, l.product_id
              FROM ticket w
             CROSS JOIN order_line k ON k.id = w.order_line_id
             CROSS JOIN customer_order o ON o.id = k.order_id
             CROSS JOIN order_line l ON l.order_id = o.id
             WHERE w.merged_into IS NULL AND w.opened_at > $asOf AND o.ordered_on IS NULL AND NOT %2$s)
        """;

    /** What was sold is only known where orders without a complaint are kept, too. */
    private static final String SALES = """
        SELECT count(DISTINCT l.id), count(DISTINCT CASE WHEN t.id IS NOT NULL THEN l.id END),
               count(DISTINCT CASE WHEN t.type IN (%1$s) THEN l.id END),
               (SELECT count(*) FROM order_line) - (SELECT count(*) FROM later),
               (SELECT count(*) FROM ticket w WHERE w.type IN (%1$s) AND w.merged_into IS NULL AND w.opened_at <= $asOf)
          FROM ticket own
          JOIN order_line mine ON mine.id = own.order_line_id
          JOIN order_line l ON l.product_id = mine.product_id AND l.id NOT IN (SELECT line FROM later)
          LEFT JOIN ticket t ON t.order_line_id = l.id AND t.merged_into IS NULL AND t.opened_at <= $asOf
         WHERE own.id = $ticket\
        """.formatted(
            ComplaintGroup.aboutMaking().stream().map(type -> "'" + type + "'").collect(Collectors.joining(", ")));

    private static final String SUPPLIER_SALES = """
        SELECT count(*) - (SELECT count(*) FROM later n JOIN product s ON s.id = n.product
                            WHERE s.supplier = p.supplier),
               (SELECT count(*) FROM ticket w, ticket o
                           WHERE o.id = $ticket AND w.type = o.type AND w.merged_into IS NULL AND w.opened_at <= $asOf)
          FROM ticket own
          JOIN order_line mine ON mine.id = own.order_line_id
          JOIN product p ON p.id = mine.product_id
          JOIN product q ON q.supplier = p.supplier
          JOIN order_line l ON l.product_id = q.id
         WHERE own.id = $ticket\
        """;

    private ProductRows() {}

    /** @param people who are this customer or share anything with them */
    static List<Failure> failures(
            DSLContext context, Given given, Set<Long> people, LaterAccounts laterAccounts, Instant asOf) {
        long since = asOf.atZone(ZoneOffset.UTC)
                .minusMonths(MONTHS_LOOKED_BACK)
                .toInstant()
                .toEpochMilli();
        List<Record> rows = given.with("since", since).fetch(context, "wnwnnnnn", FAILURES).stream()
                .filter(row -> !people.contains(Columns.number(row, 1)))
                .<Record>map(row -> row)
                .toList();
        Clusters clusters = Clusters.of(
                context, rows.stream().map(row -> Columns.number(row, 1)).collect(Collectors.toSet()),
                laterAccounts,
                asOf);
        return rows.stream().map(row -> failure(row, clusters)).toList();
    }

    private static Failure failure(Record row, Clusters clusters) {
        return new Failure(
                Columns.word(row, 0),
                clusters.of(Columns.number(row, 1)),
                TicketType.valueOf(Columns.word(row, 2)),
                Instant.ofEpochMilli(Columns.number(row, 3)),
                Columns.isTrue(row, 4),
                Columns.isTrue(row, 5),
                Columns.isTrue(row, 6),
                Columns.isTrue(row, 7));
    }

    static Sales sales(DSLContext context, Given given, Instant asOf, ZoneId zone) {
        String later =
                LATER.formatted(KnownOrders.day(asOf, zone), KnownOrders.condition("o", asOf, zone));
        Record row = given.fetch(context, "nnnnn", later + SALES).getFirst();
        long sold = Columns.number(row, 0);
        long complained = Columns.number(row, 1);
        long all = Columns.number(row, 3);
        if (sold <= complained) {
            return Sales.UNKNOWN;
        }
        Record supplier = given.fetch(context, "nn", later + SUPPLIER_SALES).getFirst();
        return new Sales(
                sold,
                Columns.number(row, 2),
                (double) Columns.number(row, 4) / all,
                Columns.number(supplier, 0),
                (double) Columns.number(supplier, 1) / all);
    }
}
