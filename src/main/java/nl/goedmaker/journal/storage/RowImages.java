package nl.goedmaker.journal.storage;

import static nl.goedmaker.storage.jooq.Tables.JOURNAL_ROW;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.storage.jooq.tables.records.JournalRowRecord;
import nl.goedmaker.text.Refusal;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * Images of rows before and after a change, taken by temporary triggers on the writing connection. They are made from the
 * tables as they are, so a new column cannot be forgotten.
 */
final class RowImages {
    /** The journal itself, what is handed out once for ever, and what the schema itself derives. */
    private static final Set<String> NOT_RECORDED = Set.of(
            "journal_entry",
            "journal_row",
            "flyway_schema_history",
            "counter",
            "cashback_code",
            "parted_platform",
            "message_queue",
            "message_reading",
            "message_band",
            "photo_queue",
            "photo_reading",
            "photo_band",
            "person_key",
            "unkeyed_customer");

    /** Where the owner happens to be looking: written quietly, so it may differ without standing in the way of a step. */
    private static final Set<String> QUIET_COLUMNS = Set.of("ticket.step");

    private static final int ROWS_AT_ONCE = 1_000;

    private final Map<String, RecordedTable> tables;

    private RowImages(Map<String, RecordedTable> tables) {
        this.tables = tables;
    }

    static RowImages install(DSLContext context) {
        Map<String, RecordedTable> tables = new HashMap<>();
        for (String name : context.fetch(
                        // not the tables behind the words to search for: triggers keep those
                        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
                .getValues(0, String.class)) {
            if (!NOT_RECORDED.contains(name) && !name.startsWith("sqlite_")) {
                tables.put(name, table(context, name));
            }
        }
        context.execute("CREATE TEMP TABLE IF NOT EXISTS journal_current (entry_id INTEGER NOT NULL)");
        tables.values().forEach(table -> watch(context, table));
        return new RowImages(tables);
    }

    static boolean areInstalled(DSLContext context) {
        return context.fetchOne("SELECT 1 FROM temp.sqlite_schema WHERE name = 'journal_current'") != null;
    }

    private static RecordedTable table(DSLContext context, String name) {
        List<String> columns = new ArrayList<>();
        List<String> key = new ArrayList<>();
        for (Record column : context.fetch("SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid", name)) {
            String columnName = column.get(0, String.class);
            if (!"BLOB".equals(column.get(1, String.class)) && !QUIET_COLUMNS.contains(name + "." + columnName)) {
                columns.add(columnName);
            }
            if (column.get(2, Integer.class) > 0) {
                key.add(columnName);
            }
        }
        return new RecordedTable(name, columns, key);
    }

    private static void watch(DSLContext context, RecordedTable table) {
        trigger(context, table, "INSERT", "NULL", table.image("NEW."));
        trigger(context, table, "UPDATE", table.image("OLD."), table.image("NEW."));
        trigger(context, table, "DELETE", table.image("OLD."), "NULL");
    }

    private static void trigger(DSLContext context, RecordedTable table, String event, String before, String after) {
        context.connection(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("""
                    CREATE TEMP TRIGGER IF NOT EXISTS journal_%1$s_%2$s AFTER %2$s ON main.%1$s
                    WHEN EXISTS (SELECT 1 FROM temp.journal_current)
                    BEGIN
                        INSERT INTO journal_row (entry_id, seq, tbl, before, after)
                        SELECT c.entry_id,
                               (SELECT coalesce(max(seq), 0) + 1 FROM journal_row r WHERE r.entry_id = c.entry_id),
                               '%1$s', %3$s, %4$s
                        FROM journal_current c;
                    END\
                    """.formatted(table.name(), event, before, after));
            }
        });
    }

    void record(DSLContext context, long entry) {
        context.execute("INSERT INTO temp.journal_current (entry_id) VALUES (?)", entry);
    }

    void stop(DSLContext context) {
        context.execute("DELETE FROM temp.journal_current");
    }

    void putBack(DSLContext context, long entry, Journal.Progress progress) {
        context.execute("PRAGMA defer_foreign_keys = ON");
        int all = last(context, entry);
        try (Replacement replacement = new Replacement(context, tables)) {
            for (int from = all; from > 0; from -= ROWS_AT_ONCE) {
                for (JournalRowRecord row : rows(context, entry, Math.max(1, from - ROWS_AT_ONCE + 1), from)
                        .reversed()) {
                    replacement.replace(row.getTbl(), row.getAfter(), row.getBefore());
                    goOn(progress, all - row.getSeq().intValue() + 1, all);
                }
            }
        }
    }

    void putForward(DSLContext context, long entry, Journal.Progress progress) {
        context.execute("PRAGMA defer_foreign_keys = ON");
        int all = last(context, entry);
        try (Replacement replacement = new Replacement(context, tables)) {
            for (int from = 1; from <= all; from += ROWS_AT_ONCE) {
                for (JournalRowRecord row : rows(context, entry, from, from + ROWS_AT_ONCE - 1)) {
                    replacement.replace(row.getTbl(), row.getBefore(), row.getAfter());
                    goOn(progress, row.getSeq().intValue(), all);
                }
            }
        }
    }

    private static void goOn(Journal.Progress progress, int done, int of) {
        if (!progress.reached(done, of)) {
            throw Refusal.no("app.undo.stopped");
        }
    }

    /** Rows are numbered from 1 without a gap. */
    private static int last(DSLContext context, long entry) {
        Long last = context.select(DSL.max(JOURNAL_ROW.SEQ))
                .from(JOURNAL_ROW)
                .where(JOURNAL_ROW.ENTRY_ID.eq(entry))
                .fetchOne(0, Long.class);
        return last == null ? 0 : Math.toIntExact(last);
    }

    private static List<JournalRowRecord> rows(DSLContext context, long entry, long from, long to) {
        return context.selectFrom(JOURNAL_ROW)
                .where(JOURNAL_ROW.ENTRY_ID.eq(entry).and(JOURNAL_ROW.SEQ.between(from, to)))
                .orderBy(JOURNAL_ROW.SEQ)
                .fetch();
    }
}
