package nl.goedmaker.journal.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/**
 * Puts rows in the place of others. Its statements are prepared once for the whole step: with all triggers of a table,
 * preparing one takes many times as long as running it.
 */
final class Replacement implements AutoCloseable {
    private static final String DIFFERING =
            "SELECT a.key FROM json_each(?) a JOIN json_each(?) b ON a.key = b.key" + " WHERE a.value IS NOT b.value";

    private final DSLContext context;
    private final Map<String, RecordedTable> tables;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Replacement(DSLContext context, Map<String, RecordedTable> tables) {
        this.context = context;
        this.tables = tables;
    }

    /**
     * Puts {@code wanted} in the place of {@code expected}.
     *
     * @param expected image of the row; {@code null} when there must be none
     * @param wanted likewise
     * @throws ChangedSince when something else stands there now
     */
    void replace(String name, @Nullable String expected, @Nullable String wanted) {
        RecordedTable table = tables.get(name);
        String either = expected == null ? wanted : expected;
        if (table == null || either == null) {
            throw new ChangedSince(RowName.OTHER, "", "{}");
        }
        String current = answers(table.current(), either).stream().findFirst().orElse(null);
        if (!Objects.equals(current, expected)) {
            throw new ChangedSince(RowName.of(context, name, either), name, either);
        }
        if (wanted == null) {
            change(table.removal(), either);
        } else if (expected == null) {
            change(table.addition(), wanted);
        } else {
            // only what differs: a column of a bank file that stays the same must not count as written
            List<String> differing = answers(DIFFERING, expected, wanted);
            if (!differing.isEmpty()) {
                change(table.change(differing), either, wanted);
            }
        }
    }

    private List<String> answers(String sql, String... images) {
        try (ResultSet found = bound(sql, images).executeQuery()) {
            List<String> all = new ArrayList<>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        } catch (SQLException e) {
            throw translated(sql, e);
        }
    }

    private void change(String sql, String... images) {
        try {
            bound(sql, images).executeUpdate();
        } catch (SQLException e) {
            throw translated(sql, e);
        }
    }

    private PreparedStatement bound(String sql, String... images) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            Connection connection = context.configuration().connectionProvider().acquire();
            statement = Objects.requireNonNull(connection).prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < images.length; i++) {
            statement.setString(i + 1, images[i]);
        }
        return statement;
    }

    private static DataAccessException translated(String sql, SQLException e) {
        return e instanceof SQLiteException sqlite
                        && sqlite.getResultCode().name().startsWith("SQLITE_CONSTRAINT")
                ? new IntegrityConstraintViolationException(sql, e)
                : new DataAccessException(sql, e);
    }

    @Override
    public void close() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw translated("", e);
            }
        }
    }
}
