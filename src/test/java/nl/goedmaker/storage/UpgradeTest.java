package nl.goedmaker.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {
    @TempDir
    Path temp;

    private DataFolder folder;

    @BeforeEach
    void anOlderFile() throws Exception {
        folder = new DataFolder(temp.resolve("shop"));
        Files.createDirectories(folder.root());
        Flyway.configure()
                .dataSource(Connections.url(folder.database()), null, null)
                .locations("classpath:nl/goedmaker/storage/migrations")
                .target("1")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(Connections.url(folder.database()));
                var statement = connection.createStatement()) {
            statement.execute("INSERT INTO customer (id, name, created_at) VALUES (7, 'Zoë Visser', 1)");
            statement.execute("INSERT INTO ticket (id, reference, customer_id, subject, type, channel, opened_at,"
                    + " first_reply_due_at) VALUES (3, 'K-2025-0001', 7, 'Ketting brak', 'BREAK', 'webshop', 1, 2)");
            statement.execute(
                    "INSERT INTO timeline_entry (ticket_id, at, kind, text) VALUES (3, 1, 'MESSAGE_IN', 'Op het"
                            + " gala brak hij')");
        }
    }

    @Test
    void anOlderFileIsCopiedFirstAndThenKeepsEverythingItHad() throws Exception {
        try (Database database = Database.open(folder)) {
            assertThat((Object) database.<Object>read(context -> context.fetchValue("SELECT subject FROM ticket")))
                    .isEqualTo("Ketting brak");
            try (var backups = Files.list(folder.backups())) {
                assertThat(backups.map(file -> file.getFileName().toString()))
                        .singleElement()
                        .asString()
                        .contains("before-update");
            }
        }
    }

    @Test
    void olderComplaintsHaveTwoWeeksFromTheDayTheyCameIn() {
        try (Database database = Database.open(folder)) {
            assertThat((Object) database.<Object>read(
                            context -> context.fetchValue("SELECT complaint_due_at - opened_at FROM ticket")))
                    .isEqualTo(14 * 86_400_000);
        }
    }

    @Test
    void theWordsOfOlderComplaintsAreFoundAndFollowEveryChange() {
        try (Database database = Database.open(folder)) {
            assertThat(found(database, "gala")).containsExactly(3L);
            assertThat(found(database, "zoe")).containsExactly(3L);
            database.change(context -> context.execute("UPDATE customer SET name = 'Anna Bakker' WHERE id = 7"));
            database.change(context -> context.execute("DELETE FROM timeline_entry"));
            assertThat(found(database, "zoe")).isEmpty();
            assertThat(found(database, "gala")).isEmpty();
            assertThat(found(database, "bakk*")).containsExactly(3L);
        }
    }

    private static List<Long> found(Database database, String words) {
        return database.read(context -> context.fetch("SELECT rowid FROM ticket_text WHERE ticket_text MATCH ?", words)
                .getValues(0, Long.class));
    }
}
