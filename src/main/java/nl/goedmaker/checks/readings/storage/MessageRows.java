package nl.goedmaker.checks.readings.storage;

import static nl.goedmaker.storage.jooq.Tables.MESSAGE_READING;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.checks.likeness.Bands;
import nl.goedmaker.checks.likeness.OwnPart;
import nl.goedmaker.checks.likeness.Passage;
import nl.goedmaker.checks.likeness.Shingles;
import nl.goedmaker.checks.readings.ReadMessage;
import nl.goedmaker.checks.readings.WaitingMessage;
import org.jooq.DSLContext;

/** Messages that wait, and messages that were read. */
final class MessageRows {
    /** As much of a text as is ever read, in SQLite’s signs: no fewer than Java’s. */
    static final String BEGINNING = "substr(e.text, 1, " + OwnPart.LONGEST + ")";

    /** Answers before a message that it may bring back. */
    private static final int ANSWERS = 10;

    private static final String WAITING = """
        WITH chosen (entry_id) AS (%s)
        SELECT c.entry_id, %s FROM chosen c CROSS JOIN timeline_entry e ON e.id = c.entry_id ORDER BY c.entry_id\
        """;

    private static final String ANSWERED = """
        WITH chosen (entry_id) AS (%s)
        SELECT c.entry_id, substr(o.text, 1, 20000)
        FROM chosen c CROSS JOIN timeline_entry e ON e.id = c.entry_id CROSS JOIN timeline_entry o ON o.id IN (
            SELECT x.id FROM timeline_entry x
            WHERE x.ticket_id = e.ticket_id AND x.kind = 'MESSAGE_OUT' AND x.at <= e.at
            ORDER BY x.at DESC, x.id DESC LIMIT %d)\
        """;

    private static final String IN_TURN =
            "SELECT q.entry_id FROM message_queue q WHERE q.entry_id > ? ORDER BY q.entry_id LIMIT ?";

    private static final String OF_TICKET = Parts.FAMILY + """
        SELECT q.entry_id FROM member m
        CROSS JOIN timeline_entry x ON x.ticket_id = m.id
        CROSS JOIN message_queue q ON q.entry_id = x.id\
        """;

    private static final String COLUMNS =
            "SELECT e.id, e.at, " + BEGINNING + ", r.story, r.own, l.id, l.reference, l.customer_id, t.customer_id\n";

    private static final String READ =
            Parts.FAMILY + COLUMNS + """
                FROM member m CROSS JOIN timeline_entry e ON e.ticket_id = m.id
                CROSS JOIN message_reading r ON r.entry_id = e.id
                CROSS JOIN ticket t ON t.id = e.ticket_id
                """ + Parts.LEADER + "WHERE e.at <= ? ORDER BY e.at, e.id";

    private static final String CHOSEN = COLUMNS + """
        FROM json_each(?) c CROSS JOIN message_reading r ON r.entry_id = c.value
        CROSS JOIN timeline_entry e ON e.id = r.entry_id
        CROSS JOIN ticket t ON t.id = e.ticket_id
        """ + Parts.LEADER;

    /** Those that have far fewer or far more words cannot be nearly the same, and their texts need not be read. */
    private static final String ALIKE = """
        WITH telling (band) AS (
            SELECT w.value FROM message_reading k, json_each(k.bands) w
            WHERE k.entry_id = ? AND %d >= (
                SELECT count(*) FROM (SELECT 1 FROM message_band x WHERE x.band = w.value LIMIT %d))),
        near (entry_id) AS (SELECT DISTINCT b.entry_id FROM telling g CROSS JOIN message_band b ON b.band = g.band)
        """.formatted(Bands.MOST_TEXTS, Bands.MOST_TEXTS + 1) + COLUMNS + """
            FROM near c CROSS JOIN message_reading mine ON mine.entry_id = ?
            CROSS JOIN message_reading r ON r.entry_id = c.entry_id
            CROSS JOIN timeline_entry e ON e.id = r.entry_id
            CROSS JOIN ticket t ON t.id = e.ticket_id
            """
            + Parts.LEADER + """
                WHERE c.entry_id <> mine.entry_id AND e.at <= ?
                AND min(r.shingles, mine.shingles) >= max(r.shingles, mine.shingles) * %s\
                """.formatted(Shingles.NEARLY_SAME);

    private MessageRows() {}

    static List<WaitingMessage> inTurn(DSLContext context, long after, int most) {
        return waiting(context, IN_TURN, after, most);
    }

    static List<WaitingMessage> waitingOf(DSLContext context, long ticket) {
        return waiting(context, OF_TICKET, ticket);
    }

    private static List<WaitingMessage> waiting(DSLContext context, String which, Object... given) {
        Map<Long, List<String>> answers = new HashMap<>();
        context.resultQuery(ANSWERED.formatted(which, ANSWERS), given)
                .coerce(TIMELINE_ENTRY.ID, TIMELINE_ENTRY.TEXT)
                .fetch()
                .forEach(row -> answers.computeIfAbsent(row.value1(), entry -> new ArrayList<>())
                        .add(row.value2()));
        return context.resultQuery(WAITING.formatted(which, BEGINNING), given)
                .coerce(TIMELINE_ENTRY.ID, TIMELINE_ENTRY.TEXT)
                .fetch(row ->
                        new WaitingMessage(row.value1(), row.value2(), answers.getOrDefault(row.value1(), List.of())));
    }

    static List<ReadMessage> ofTicket(DSLContext context, long ticket, Instant asOf) {
        return fetch(context, READ, ticket, asOf.toEpochMilli());
    }

    static List<ReadMessage> chosen(DSLContext context, Collection<Long> entries) {
        return fetch(context, CHOSEN, entries.toString());
    }

    static List<ReadMessage> alike(DSLContext context, long entry, Instant asOf) {
        return fetch(context, ALIKE, entry, entry, asOf.toEpochMilli());
    }

    private static List<ReadMessage> fetch(DSLContext context, String sql, Object... given) {
        return context.resultQuery(sql, given)
                .coerce(
                        TIMELINE_ENTRY.ID,
                        TIMELINE_ENTRY.AT,
                        TIMELINE_ENTRY.TEXT,
                        MESSAGE_READING.STORY,
                        MESSAGE_READING.OWN,
                        TICKET.ID,
                        TICKET.REFERENCE,
                        TICKET.CUSTOMER_ID,
                        TIMELINE_ENTRY.TICKET_ID)
                .fetch(row -> new ReadMessage(
                        row.value1(),
                        Instant.ofEpochMilli(row.value2()),
                        row.value3(),
                        row.value4().intValue(),
                        new OwnPart(Passage.parse(row.value5())),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9()));
    }
}
