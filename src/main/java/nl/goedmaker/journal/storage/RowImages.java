package nl.goedmaker.journal.storage;

import static nl.goedmaker.storage.jooq.Tables.JOURNAL_ROW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.goedmaker.storage.jooq.tables.records.JournalRowRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * Images of rows before and after a change, taken by temporary triggers on the writing connection. They are made from the
 * tables as they are, so a new column cannot be forgotten.
 */
final class RowImages {
    /** The journal itself, and what is handed out once for ever. */
    private static final Set<String> NOT_RECORDED =
            Set.of("journal_entry", "journal_row", "flyway_schema_history", "counter", "cashback_code");

    /** Where the owner happens to be looking: written quietly, so it may differ without standing in the way of a step. */
    private static final Set<String> QUIET_COLUMNS = Set.of("ticket.step");

    private final Map<String, Table> tables;

    /** Names come from the schema, never from a person. Columns with bytes have no place in JSON; they never change. */
    private record Table(String name, List<String> columns, List<String> key) {
        String image(String prefix) {
            return columns.stream()
                    .map(column -> "'" + column + "', " + prefix + "\"" + column + "\"")
                    .collect(Collectors.joining(", ", "json_object(", ")"));
        }

        String extracted(List<String> names) {
            return names.stream()
                    .map(column -> "json_extract(j.image, '$." + column + "')")
                    .collect(Collectors.joining(", "));
        }

        String sameKey() {
            return key.stream()
                    .map(column -> "\"" + column + "\" = json_extract((SELECT image FROM k), '$." + column + "')")
                    .collect(Collectors.joining(" AND "));
        }
    }

    private RowImages(Map<String, Table> tables) {
        this.tables = tables;
    }

    static RowImages install(DSLContext context) {
        Map<String, Table> tables = new HashMap<>();
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

    private static Table table(DSLContext context, String name) {
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
        return new Table(name, columns, key);
    }

    private static void watch(DSLContext context, Table table) {
        trigger(context, table, "INSERT", "NULL", table.image("NEW."));
        trigger(context, table, "UPDATE", table.image("OLD."), table.image("NEW."));
        trigger(context, table, "DELETE", table.image("OLD."), "NULL");
    }

    private static void trigger(DSLContext context, Table table, String event, String before, String after) {
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

    void putBack(DSLContext context, long entry) {
        List<JournalRowRecord> rows = new ArrayList<>(rows(context, entry));
        Collections.reverse(rows);
        context.execute("PRAGMA defer_foreign_keys = ON");
        rows.forEach(row -> replace(context, row.getTbl(), row.getAfter(), row.getBefore()));
    }

    void putForward(DSLContext context, long entry) {
        context.execute("PRAGMA defer_foreign_keys = ON");
        rows(context, entry).forEach(row -> replace(context, row.getTbl(), row.getBefore(), row.getAfter()));
    }

    private static List<JournalRowRecord> rows(DSLContext context, long entry) {
        return context.selectFrom(JOURNAL_ROW)
                .where(JOURNAL_ROW.ENTRY_ID.eq(entry))
                .orderBy(JOURNAL_ROW.SEQ)
                .fetch();
    }

    /** Puts {@code wanted} in the place of {@code expected}, but only when that is what stands there now. */
    private void replace(DSLContext context, String name, @Nullable String expected, @Nullable String wanted) {
        Table table = tables.get(name);
        String either = expected == null ? wanted : expected;
        if (table == null || either == null) {
            throw new ChangedSince(RowName.OTHER, "", "{}");
        }
        Record found = context.fetchOne(
                "WITH k (image) AS (SELECT ?) SELECT " + table.image("") + " FROM main." + name + " WHERE "
                        + table.sameKey(),
                either);
        String current = found == null ? null : found.get(0, String.class);
        if (!Objects.equals(current, expected)) {
            throw new ChangedSince(RowName.of(context, name, either), name, either);
        }
        if (wanted == null) {
            context.execute(
                    "WITH k (image) AS (SELECT ?) DELETE FROM main." + name + " WHERE " + table.sameKey(), either);
        } else if (expected == null) {
            context.execute(
                    "INSERT INTO main." + name + " (" + quoted(table.columns()) + ") SELECT "
                            + table.extracted(table.columns()) + " FROM (SELECT ? AS image) j",
                    wanted);
        } else {
            // only what differs: a column of a bank file that stays the same must not count as written
            List<String> differing = differing(context, expected, wanted);
            if (differing.isEmpty()) {
                return;
            }
            context.execute(
                    "WITH k (image) AS (SELECT ?), j (image) AS (SELECT ?) UPDATE main." + name + " SET ("
                            + quoted(differing) + ") = (SELECT "
                            + table.extracted(differing) + " FROM j) WHERE "
                            + table.sameKey(),
                    either,
                    wanted);
        }
    }

    private static List<String> differing(DSLContext context, String one, String other) {
        return context.fetch(
                        "SELECT a.key FROM json_each(?) a JOIN json_each(?) b ON a.key = b.key WHERE a.value IS NOT"
                                + " b.value",
                        one,
                        other)
                .getValues(0, String.class);
    }

    private static String quoted(List<String> columns) {
        return columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
    }
}
