package nl.goedmaker.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.goedmaker.storage.jooq.NewestMigration;
import nl.goedmaker.text.Refusal;
import org.flywaydb.core.Flyway;

/** Brings a data file to the schema this program knows. Flyway is only loaded when there is something to do. */
final class Migrations {
    /** The highest {@code V…} in the migrations, as it was when the program was built. */
    static final int NEWEST = NewestMigration.VERSION;

    private static final String LOCATION = "classpath:nl/goedmaker/storage/migrations";

    private Migrations() {}

    /** Makes a new data file aside and moves it into place, so that a crash leaves no half-made file. */
    static void create(DataFolder folder) throws IOException, SQLException {
        folder.create();
        Path fresh = folder.root().resolve("goedmaker.db.new");
        for (String end : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(folder.root().resolve("goedmaker.db.new" + end));
        }
        migrate(fresh);
        DataFolder.keepPrivate(fresh);
        Files.move(fresh, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Migrates an older file, after a copy of it has been put in {@code backups/}; an up-to-date one is left alone.
     *
     * @throws Refusal when the file was written by a newer program
     */
    static void update(DataFolder folder) throws IOException, SQLException {
        int version = version(folder.database());
        if (version > NEWEST) {
            throw Refusal.dataFile("storage.file.newer", folder.database());
        }
        if (version < NEWEST) {
            folder.create();
            backup(folder, "before-update");
            migrate(folder.database());
            forgetJournal(folder.database());
        }
    }

    private static void migrate(Path file) {
        Flyway.configure()
                .dataSource(Connections.url(file), null, null)
                .locations(LOCATION)
                .load()
                .migrate();
    }

    private static int version(Path file) throws SQLException {
        try (Connection connection = Connections.reading(file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history WHERE success")) {
            return result.getInt(1);
        }
    }

    /** Row images of an older schema no longer fit, so earlier steps can no longer be taken back. */
    private static void forgetJournal(Path file) throws SQLException {
        try (Connection connection = Connections.writing(file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM journal_row");
            statement.executeUpdate("DELETE FROM journal_entry");
        }
    }

    /** A whole copy made by SQLite itself, so that it is right also while the program runs. */
    static Path backup(DataFolder folder, String why) throws IOException, SQLException {
        String moment =
                DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT).format(LocalDateTime.now());
        Path copy = folder.backups().resolve("goedmaker-" + moment + "-" + why + ".db");
        try (Connection connection = Connections.reading(folder.database());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = false");
            statement.execute("VACUUM INTO '" + copy.toAbsolutePath().toString().replace("'", "''") + "'");
        }
        DataFolder.keepPrivate(copy);
        return copy;
    }
}
