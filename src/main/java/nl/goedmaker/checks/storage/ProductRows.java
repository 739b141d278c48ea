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

    /** From the article on, whatever the statistics say: otherwise all complaints of the year would be read. */
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
         CROSS JOIN order_line l ON l.product_id = q.id
         CROSS JOIN ticket t ON t.order_line_id = l.id
         WHERE own.id = $ticket AND t.id <> own.id AND t.merged_into IS NULL
           AND t.opened_at <= $asOf AND t.opened_at >= $since
           AND NOT (coalesce(t.justified, '') = 'NO' AND t.closed_at <= $asOf)
         ORDER BY q.id = p.id DESC, t.opened_at DESC LIMIT 300\
        """;

    /** What was sold is only known where orders without a complaint are kept, too. */
    private static final String SALES = """
        SELECT count(DISTINCT l.id), count(DISTINCT CASE WHEN t.id IS NOT NULL THEN l.id END),
               count(DISTINCT CASE WHEN t.type IN (%s) THEN l.id END)
          FROM ticket own
          JOIN order_line mine ON mine.id = own.order_line_id
          JOIN order_line l ON l.product_id = mine.product_id
          JOIN customer_order o ON o.id = l.order_id AND $known
          LEFT JOIN ticket t ON t.order_line_id = l.id AND t.merged_into IS NULL AND t.opened_at <= $asOf
         WHERE own.id = $ticket\
        """.formatted(making());

    /** Lines of the whole shop and of the supplier; of orders placed later there are far fewer, and so they are taken off. */
    private static final String ALL_SALES = """
        WITH later (line, supplier) AS (
            SELECT l.id, p.supplier
              FROM customer_order o
             CROSS JOIN order_line l ON l.order_id = o.id
             CROSS JOIN product p ON p.id = l.product_id
             WHERE o.ordered_on > '$day'
             UNION
            SELECT l.id, p.supplier
              FROM ticket w
             CROSS JOIN order_line k ON k.id = w.order_line_id
             CROSS JOIN customer_order o ON o.id = k.order_id AND NOT $known
             CROSS JOIN order_line l ON l.order_id = o.id
             CROSS JOIN product p ON p.id = l.product_id
             WHERE w.merged_into IS NULL AND w.opened_at > $asOf)
        SELECT (SELECT count(*) FROM order_line) - (SELECT count(*) FROM later),
               (SELECT count(*) FROM ticket w WHERE w.type IN (%s) AND w.merged_into IS NULL AND w.opened_at <= $asOf),
               (SELECT count(*) FROM product q CROSS JOIN order_line l ON l.product_id = q.id WHERE q.supplier = p.supplier)
                   - (SELECT count(*) FROM later WHERE supplier = p.supplier),
               (SELECT count(*) FROM ticket w WHERE w.type = own.type AND w.merged_into IS NULL AND w.opened_at <= $asOf)
          FROM ticket own
          JOIN order_line mine ON mine.id = own.order_line_id
          JOIN product p ON p.id = mine.product_id
         WHERE own.id = $ticket\
        """.formatted(making());

    private ProductRows() {}

    private static String making() {
        return ComplaintGroup.aboutMaking().stream()
                .map(type -> "'" + type + "'")
                .collect(Collectors.joining(", "));
    }

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
                context,
                rows.stream().map(row -> Columns.number(row, 1)).collect(Collectors.toSet()),
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
        given.with("known", KnownOrders.condition("o", asOf, zone)).with("day", KnownOrders.day(asOf, zone));
        Record row = given.fetch(context, "nnn", SALES).getFirst();
        long sold = Columns.number(row, 0);
        long complained = Columns.number(row, 1);
        if (sold <= complained) {
            return Sales.UNKNOWN;
        }
        Record shop = given.fetch(context, "nnnn", ALL_SALES).getFirst();
        double all = Columns.number(shop, 0);
        return new Sales(
                sold,
                Columns.number(row, 2),
                Columns.number(shop, 1) / all,
                Columns.number(shop, 2),
                Columns.number(shop, 3) / all);
    }
}
