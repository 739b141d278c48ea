package nl.goedmaker.storage;

import static nl.goedmaker.storage.jooq.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path temp;

    private DataFolder folder;

    @BeforeEach
    void folder() {
        folder = new DataFolder(temp.resolve("shop"));
    }

    @Test
    void aNewFolderIsReadableByTheOwnerAlone() throws IOException {
        Database.open(folder).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.database())))
                .isEqualTo("rw-------");
    }

    @Test
    void theFileKeepsEveryPromiseAboutDurability() {
        try (Database database = Database.open(folder)) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
        }
    }

    @Test
    void whatAnotherProcessWritesIsSeenAndWhatThisOneWritesIsNot() {
        try (Database database = Database.open(folder);
                Database other = Database.open(folder)) {
            put(database, "mine");
            assertThat(database.changesOutside()).isZero();
            put(other, "theirs");
            long seen = database.changesOutside();
            assertThat(seen).isNotZero();
            put(database, "mine again");
            assertThat(database.changesOutside()).isEqualTo(seen);
            put(other, "theirs again");
            assertThat(database.changesOutside()).isNotIn(0L, seen);
        }
    }

    @Test
    void howMuchIsInItsTablesIsCountedAnewOnceTheyHaveGrownALot() {
        try (Database database = Database.open(folder)) {
            customers(database, 20);
            database.optimize();
            assertThat(counted(database, "customer_name")).startsWith("20 ");
            customers(database, 5);
            database.optimize();
            assertThat(counted(database, "customer_name"))
                    .as("little more is not worth counting")
                    .startsWith("20 ");
            customers(database, 5_000);
            database.optimize();
            assertThat(counted(database, "customer_name")).doesNotStartWith("20 ");
        }
    }

    @Test
    void readersThatWereThereBeforeUseWhatWasCounted() {
        try (Database database = Database.open(folder)) {
            customers(database, 2_000);
            database.change(
                    context -> context.execute("UPDATE customer SET name = 'Sanne', email = 'klant' || id || '@x.nl'"));
            String sql = "EXPLAIN QUERY PLAN SELECT * FROM customer WHERE email = 'x' AND name COLLATE NOCASE = 'y'";
            assertThat(plan(database, sql)).contains("customer_name");
            database.optimize();
            assertThat(plan(database, sql)).contains("customer_email");
        }
    }

    @Test
    void countingNeverWaitsForAnotherProcess() throws Exception {
        try (Database database = Database.open(folder);
                var other = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                var statement = other.createStatement()) {
            customers(database, 20);
            statement.execute("BEGIN IMMEDIATE");
            long begun = System.nanoTime();
            database.optimize();
            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isLessThan(Duration.ofMillis(Connections.BUSY_MILLIS));
            statement.execute("COMMIT");
            database.optimize();
            assertThat(counted(database, "customer_name")).startsWith("20 ");
            assertThat(pragma(database, "busy_timeout")).isEqualTo(Integer.toString(Connections.BUSY_MILLIS));
        }
    }

    @Test
    void nothingIsCountedInAFileThatWasClosed() {
        Database database = Database.open(folder);
        database.close();
        assertThatCode(database::optimize).doesNotThrowAnyException();
    }

    private static void customers(Database database, int more) {
        database.change(
                context -> context.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE"
                        + " i < " + more + ") INSERT INTO customer (name, created_at) SELECT 'Klant ' || i, 1 FROM n"));
    }

    private static String plan(Database database, String sql) {
        return database.read(context -> context.fetch(sql).toString());
    }

    private static String counted(Database database, String index) {
        return database.read(context -> context.fetchSingle("SELECT stat FROM sqlite_stat1 WHERE idx = ?", index)
                .get(0, String.class));
    }

    private static void put(Database database, String value) {
        database.change(context -> context.insertInto(SETTING)
                .set(SETTING.KEY, value)
                .set(SETTING.VALUE, value)
                .execute());
    }

    @Test
    void everyTableIsStrict() {
        try (Database database = Database.open(folder)) {
            assertThat(database.<java.util.List<?>>read(context ->
                            context.fetch("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type ="
                                    + " 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%' AND name <>"
                                    + " 'flyway_schema_history'")))
                    .isEmpty();
        }
    }

    @Test
    void whatThisProgramCallsNewestIsTheNewestMigration() throws Exception {
        Path migrations = Path.of(DatabaseTest.class
                .getResource("/nl/goedmaker/storage/migrations")
                .toURI());
        try (var files = Files.list(migrations)) {
            int newest = files.map(path -> path.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertThat(Migrations.NEWEST).isEqualTo(newest);
        }
    }

    @Test
    void aFileFromANewerProgramIsRefusedAndUnchanged() throws Exception {
        Database.open(folder).close();
        sql("UPDATE flyway_schema_history SET version = '99' WHERE version = '1'");

        assertRefusedUnchanged("storage.file.newer");
    }

    @Test
    void aForeignFileIsRefusedAndUnchanged() throws Exception {
        Files.createDirectories(folder.root());
        Files.writeString(folder.database(), "these are my recipes ".repeat(50));

        assertRefusedUnchanged("storage.file.foreign");
    }

    @Test
    void anotherProgramsSqliteFileIsRefusedAndUnchanged() throws Exception {
        Files.createDirectories(folder.root());
        sql("CREATE TABLE recipe (name TEXT)");

        assertRefusedUnchanged("storage.file.foreign");
    }

    @Test
    void aTruncatedFileIsRefusedAndUnchanged() throws Exception {
        Database.open(folder).close();
        byte[] whole = Files.readAllBytes(folder.database());
        Files.write(folder.database(), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertRefusedUnchanged("storage.file.truncated");

        Files.write(folder.database(), java.util.Arrays.copyOf(whole, 50));
        assertRefusedUnchanged("storage.file.truncated");
        assertThatThrownBy(() -> DataFileCheck.of(folder)).hasMessage("storage.file.truncated");
        assertThat(folder.logs()).doesNotExist();
    }

    @Test
    void aReadOnlyFileIsRefusedAndUnchanged() throws Exception {
        Database.open(folder).close();
        Files.setPosixFilePermissions(folder.database(), PosixFilePermissions.fromString("r--------"));

        assertRefusedUnchanged("storage.file.readOnly");
    }

    @Test
    void aFileThatAnotherProgramHoldsWholeIsRefusedAndUnchanged() throws Exception {
        Database.open(folder).close();
        try (var other = DriverManager.getConnection(Connections.url(folder.database()));
                var statement = other.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            forgetFolders();

            assertRefusedUnchanged("storage.file.locked");
        }
    }

    @Test
    void aFileThatAnotherProgramHoldsIsSaidToBeLocked() throws Exception {
        try (Database database = Database.open(folder);
                var other = DriverManager.getConnection(Connections.url(folder.database()));
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThatThrownBy(() -> put(database, "a", "1")).hasMessage("storage.file.locked");

            statement.execute("ROLLBACK");
            put(database, "a", "2");
        }
    }

    @Test
    void damageFoundWhileReadingIsASentence() throws Exception {
        try (Database database = Database.open(folder)) {
            for (int i = 0; i < 2_000; i++) {
                put(database, "key" + i, "v".repeat(200));
            }
        }
        byte[] bytes = Files.readAllBytes(folder.database());
        java.util.Arrays.fill(bytes, 4096 * 8, bytes.length, (byte) 0x5a);
        Files.write(folder.database(), bytes);

        assertThatThrownBy(() -> {
                    try (Database database = Database.open(folder)) {
                        database.read(context -> context.selectFrom(SETTING).fetch());
                    }
                })
                .hasMessage("storage.file.damaged");
    }

    @Test
    void oneTransactionIsAllOrNothing() {
        try (Database database = Database.open(folder)) {
            assertThatThrownBy(() -> database.change(context -> {
                        put(database, "a", "1");
                        throw Refusal.no("money.zero");
                    }))
                    .isInstanceOf(Refusal.class);

            assertThat(database.<Integer>read(context -> context.fetchCount(SETTING)))
                    .isZero();
        }
    }

    @Test
    void readersAndTheWriterWorkBesideEachOther() {
        try (Database database = Database.open(folder)) {
            IntStream.range(0, 200).parallel().forEach(i -> {
                put(database, "key" + i, "v");
                assertThat(database.<Integer>read(context -> context.fetchCount(SETTING, SETTING.KEY.eq("key" + i))))
                        .isOne();
            });

            assertThat(database.<Integer>read(context -> context.fetchCount(SETTING)))
                    .isEqualTo(200);
        }
    }

    private static String pragma(Database database, String name) {
        return database.write(context -> context.fetchValue("PRAGMA " + name).toString());
    }

    private static void put(Database database, String key, String value) {
        database.change(context -> context.insertInto(SETTING)
                .set(SETTING.KEY, key)
                .set(SETTING.VALUE, value)
                .execute());
    }

    private void sql(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(Connections.url(folder.database()));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** As a folder that this program never opened. */
    private void forgetFolders() throws IOException {
        for (Path made : new Path[] {folder.attachments(), folder.backups(), folder.logs()}) {
            Files.deleteIfExists(made);
        }
        Files.setPosixFilePermissions(folder.root(), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void assertRefusedUnchanged(String key) throws IOException {
        forgetFolders();
        Map<String, String> before = contents();
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
        assertThat(contents()).isEqualTo(before);
    }

    /** Every path in the folder, with its rights and its bytes. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder.root())) {
            for (Path path : all.toList()) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                byte[] bytes = Files.isDirectory(path) ? new byte[0] : Files.readAllBytes(path);
                contents.put(path.toString(), rights + HexFormat.of().formatHex(bytes));
            }
        }
        return contents;
    }

    @Test
    void aShortFileThatNeverWasOursIsForeign() throws IOException {
        Files.createDirectories(folder.root());
        for (String content : new String[] {"", "hallo"}) {
            Files.writeString(folder.database(), content);
            assertRefusedUnchanged("storage.file.foreign");
            assertThatThrownBy(() -> DataFileCheck.of(folder)).hasMessage("storage.file.foreign");
        }
    }
}
