package nl.goedmaker.checks.simulation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of the data file, each with the moment at which it is written. */
final class Rows {
    private record Row(Instant at, String sql, @Nullable Object[] values) {}

    private final List<Row> rows = new ArrayList<>();
    private int written;

    void add(Instant at, String sql, @Nullable Object... values) {
        rows.add(new Row(at, sql, values));
    }

    void sort() {
        rows.sort(Comparator.comparing(Row::at));
    }

    boolean isDone() {
        return written == rows.size();
    }

    /** Writes what came before a moment and is not written yet. */
    void writeUntil(Instant moment, Connection connection) throws SQLException {
        Map<String, PreparedStatement> prepared = new HashMap<>();
        try {
            while (written < rows.size() && rows.get(written).at().isBefore(moment)) {
                Row row = rows.get(written++);
                PreparedStatement statement = prepared.get(row.sql());
                if (statement == null) {
                    statement = connection.prepareStatement(row.sql());
                    prepared.put(row.sql(), statement);
                }
                for (int i = 0; i < row.values().length; i++) {
                    statement.setObject(i + 1, row.values()[i]);
                }
                statement.executeUpdate();
            }
        } finally {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        }
    }
}
