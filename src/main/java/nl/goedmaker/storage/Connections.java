package nl.goedmaker.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Opens connections to a data file with the settings that keep it safe. */
final class Connections {
    static final int BUSY_MILLIS = 5_000;

    private Connections() {}

    /** The connection that writes: WAL, every commit on the disk before it counts, foreign keys watched. */
    static Connection writing(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        return config.createConnection(url(file));
    }

    /** A connection that cannot change anything. */
    static Connection reading(Path file) throws SQLException {
        Connection connection = common().createConnection(url(file));
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = true");
        }
        return connection;
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-16_000);
        return config;
    }
}
