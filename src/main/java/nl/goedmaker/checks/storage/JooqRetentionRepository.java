package nl.goedmaker.checks.storage;

import java.time.Instant;
import java.util.List;
import nl.goedmaker.checks.RetentionRepository;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.storage.Database;
import org.jooq.DSLContext;

public final class JooqRetentionRepository implements RetentionRepository {
    private static final List<String> TABLES = List.of("check_answer", "earlier_answer", "check_note");

    /** What was merged goes by the complaint it became. */
    private static final String EXPIRED = """
        WITH RECURSIVE kept (id) AS (
            SELECT ticket_id FROM check_answer UNION SELECT ticket_id FROM earlier_answer UNION SELECT ticket_id FROM check_note),
        up (id, leads) AS (
            SELECT k.id, k.id FROM kept k
            UNION SELECT u.id, t.merged_into FROM up u JOIN ticket t ON t.id = u.leads WHERE t.merged_into IS NOT NULL)
        SELECT DISTINCT u.id
          FROM up u
          JOIN ticket t ON t.id = u.leads AND t.merged_into IS NULL
         WHERE t.closed_at < ?\
        """;

    private final Database database;

    public JooqRetentionRepository(Database database) {
        this.database = database;
    }

    @Override
    public int forget(Instant closedBefore) {
        long before = closedBefore.toEpochMilli();
        if (!database.<Boolean>read(context -> hasAny(context, before))) {
            return 0;
        }
        return database.write(context -> {
            List<Long> tickets = expired(context, before);
            String list = Given.list(tickets);
            // a step that loses one of its rows can no longer be taken back as a whole
            context.execute("""
                DELETE FROM journal_row WHERE entry_id IN (
                    SELECT r.entry_id FROM journal_row r JOIN journal_entry e ON e.id = r.entry_id
                     WHERE r.tbl IN ('check_answer', 'earlier_answer', 'check_note')
                       AND (e.at < ? OR json_extract(coalesce(r.after, r.before), '$.ticket_id') IN (%s)))\
                """.formatted(list), before);
            TABLES.forEach(table -> context.execute("DELETE FROM " + table + " WHERE ticket_id IN (" + list + ")"));
            context.execute("DELETE FROM typed_text WHERE place = 'TICKET' AND field = 'check-note' AND about IN ("
                    + list + ")");
            return tickets.size();
        });
    }

    private static boolean hasAny(DSLContext context, long before) {
        return !expired(context, before).isEmpty()
                || !Columns.fetch(
                                context,
                                "n",
                                "SELECT 1 FROM journal_row r JOIN journal_entry e ON e.id = r.entry_id WHERE e.at < ?"
                                        + " AND r.tbl IN ('check_answer', 'earlier_answer', 'check_note') LIMIT 1",
                                before)
                        .isEmpty();
    }

    private static List<Long> expired(DSLContext context, long before) {
        return Columns.fetch(context, "n", EXPIRED, before).map(row -> Columns.number(row, 0));
    }
}
