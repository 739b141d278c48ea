package nl.goedmaker.checks.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.goedmaker.checks.evidence.CaseFile.Orders;
import nl.goedmaker.checks.evidence.CaseFile.PastComplaint;
import nl.goedmaker.checks.evidence.CaseFile.Stories;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.story.StoryReading;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.TicketType;
import org.jooq.DSLContext;
import org.jooq.Record;

/** What the data file knows of what one person bought, complained of and told before, and how often others told the same. */
final class PersonRows {
    /** Several pieces of one order are one occurrence: a parcel, or a batch, went wrong. */
    private static final String PAST = """
        SELECT t.reference, t.type, coalesce(p.article, ''), max(t.opened_at),
               CASE WHEN t.closed_at <= $asOf THEN t.justified END,
               CASE WHEN t.closed_at <= $asOf THEN t.reason_code END,
               (SELECT group_concat(substr(e.text, 1, 5000), char(10)) FROM timeline_entry e
                 WHERE e.ticket_id = t.id AND e.kind = 'MESSAGE_IN' AND e.at <= $asOf)
          FROM ticket t
          LEFT JOIN order_line l ON l.id = t.order_line_id
          LEFT JOIN product p ON p.id = l.product_id AND p.article <> '?'
         WHERE t.customer_id IN ($person) AND t.id <> $ticket AND t.merged_into IS NULL AND t.opened_at <= $asOf
           AND (l.order_id IS NULL OR l.order_id <> coalesce(
                (SELECT m.order_id FROM ticket o JOIN order_line m ON m.id = o.order_line_id WHERE o.id = $ticket), 0))
         GROUP BY coalesce('order ' || l.order_id, 'complaint ' || t.id)
         ORDER BY 4 DESC LIMIT 50\
        """;

    private static final String ORDERS = """
        SELECT (SELECT count(*) FROM customer_order o WHERE o.customer_id IN ($person) AND $known),
               (SELECT count(*) FROM ticket
                 WHERE customer_id IN ($person) AND order_line_id IS NULL AND merged_into IS NULL AND opened_at <= $asOf)\
        """;

    /** A complaint of which the order is not known is most likely about the newest. */
    private static final String CLEAN_ORDERS = """
        SELECT o.number, o.ordered_on
          FROM customer_order o
         WHERE o.customer_id IN ($person) AND $known
           AND NOT EXISTS (SELECT 1 FROM order_line l JOIN ticket t ON t.order_line_id = l.id
                            WHERE l.order_id = o.id AND t.opened_at <= $asOf)
         ORDER BY o.ordered_on DESC, o.id DESC\
        """;

    /** Of those of the year the newest are enough to look through. */
    private static final String STORIES = """
        WITH told (id) AS (
            SELECT DISTINCT e.ticket_id
              FROM message_reading r
             CROSS JOIN timeline_entry e ON e.id = r.entry_id
             WHERE r.story > 0 AND e.at <= $asOf AND e.at >= $since)
        SELECT count(CASE WHEN t.opened_at >= $year THEN 1 END),
               count(CASE WHEN t.opened_at >= $year AND t.justified = 'YES' AND t.closed_at <= $asOf AND t.id <> $ticket THEN 1 END),
               count(CASE WHEN t.opened_at >= $year AND t.justified IN ('YES', 'NO') AND t.closed_at <= $asOf AND t.id <> $ticket
                          THEN 1 END),
               count(CASE WHEN l.product_id = (SELECT m.product_id FROM ticket o JOIN order_line m ON m.id = o.order_line_id
                                                WHERE o.id = $ticket) THEN 1 END),
               (SELECT group_concat(reference) FROM (
                    SELECT y.reference FROM told u CROSS JOIN ticket y ON y.id = u.id
                     WHERE y.opened_at >= $year AND y.id <> $ticket AND y.merged_into IS NULL
                     ORDER BY y.opened_at DESC LIMIT 100))
          FROM told
         CROSS JOIN ticket t ON t.id = told.id
          LEFT JOIN order_line l ON l.id = t.order_line_id\
        """;

    private static final String STORIES_OF_PERSON = """
        SELECT t.reference, max(t.opened_at)
          FROM ticket t
          LEFT JOIN order_line l ON l.id = t.order_line_id
         WHERE t.customer_id IN ($person) AND t.id <> $ticket AND t.merged_into IS NULL
           AND t.opened_at >= $since AND t.opened_at <= $asOf
           AND NOT (coalesce(t.justified, '') = 'YES' AND coalesce(t.closed_at, 0) <= $asOf)
           AND (l.order_id IS NULL OR l.order_id <> coalesce(
                (SELECT m.order_id FROM ticket o JOIN order_line m ON m.id = o.order_line_id WHERE o.id = $ticket), 0))
           AND EXISTS (SELECT 1 FROM timeline_entry e JOIN message_reading r ON r.entry_id = e.id
                        WHERE e.ticket_id = t.id AND e.at <= $asOf AND r.story > 0)
         GROUP BY coalesce('order ' || l.order_id, 'complaint ' || t.id)
         ORDER BY 2 DESC\
        """;

    private PersonRows() {}

    static List<PastComplaint> past(DSLContext context, Given given) {
        return given.fetch(context, "wwwnwww", PAST).map(PersonRows::past);
    }

    private static PastComplaint past(Record row) {
        String justified = Columns.words(row, 4);
        String reason = Objects.requireNonNullElse(Columns.words(row, 5), "");
        String told = Objects.requireNonNullElse(Columns.words(row, 6), "");
        return PastComplaint.of(
                Columns.word(row, 0),
                TicketType.valueOf(Columns.word(row, 1)),
                Columns.word(row, 2),
                Instant.ofEpochMilli(Columns.number(row, 3)),
                justified == null ? null : Justified.valueOf(justified),
                reason,
                StoryReading.of(told));
    }

    static Orders orders(DSLContext context, Given given) {
        Record counts = given.fetch(context, "nn", ORDERS).getFirst();
        List<Row.OfOrder> clean = given.fetch(context, "ww", CLEAN_ORDERS).map(PersonRows::order);
        int unplaced = Math.toIntExact(Math.min(Columns.number(counts, 1), clean.size()));
        return new Orders(Math.toIntExact(Columns.number(counts, 0)), clean.subList(unplaced, clean.size()));
    }

    private static Row.OfOrder order(Record row) {
        String day = Columns.words(row, 1);
        return new Row.OfOrder(Columns.word(row, 0), day == null ? null : LocalDate.parse(day));
    }

    static Stories stories(DSLContext context, Given given) {
        Record row = given.fetch(context, "nnnnw", STORIES).getFirst();
        String ofYear = Columns.words(row, 4);
        return new Stories(
                Columns.number(row, 0),
                Columns.number(row, 1),
                Columns.number(row, 2),
                Columns.number(row, 3),
                ofYear == null ? List.of() : List.of(ofYear.split(",")),
                given.fetch(context, "wn", STORIES_OF_PERSON).map(told -> Columns.word(told, 0)));
    }
}
