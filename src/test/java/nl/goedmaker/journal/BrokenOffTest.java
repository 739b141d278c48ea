package nl.goedmaker.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.storage.DataFileCheck;
import nl.goedmaker.storage.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConnection;

/**
 * A process that is killed leaves the files as they are at that moment, and the last write perhaps in part. So the files are
 * copied after every row that a step writes, and the log of the step is cut off at places between and within its pages; each
 * copy is opened as a program does after a crash.
 */
class BrokenOffTest {
    /** A page of the log with its head; the log itself begins with a head of 32 bytes. */
    private static final int FRAME = 24 + 4096;

    private static final int LOG_HEAD = 32;
    private static final int MOST_CUTS = 4;

    @TempDir
    static Path prepared;

    @TempDir
    Path temp;

    @BeforeAll
    static void prepare() {
        OwnersStep.prepare(prepared);
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by its key only
    private record Found(byte[] data, byte[] log) {
        static Found in(Path folder) {
            try {
                Path log = folder.resolve("goedmaker.db-wal");
                return new Found(
                        Files.readAllBytes(folder.resolve("goedmaker.db")),
                        Files.exists(log) ? Files.readAllBytes(log) : new byte[0]);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String key() {
            return Arrays.hashCode(data) + " " + Arrays.hashCode(log);
        }

        void writeTo(Path folder) {
            try {
                Files.createDirectories(folder);
                Files.write(folder.resolve("goedmaker.db"), data);
                Files.write(folder.resolve("goedmaker.db-wal"), log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MERGE, do",
        "APART, do",
        "SPLIT, do",
        "DELETE, do",
        "BULK_CLOSE, do",
        "BULK_CLOSE, undo",
        "MERGE, undo",
        "MERGE, redo",
        "SPLIT, redo"
    })
    void aStepThatIsBrokenOffAnywhereWasTakenWholeOrNotAtAll(OwnersStep step, String way) {
        Path folder = temp.resolve("shop");
        Map<String, Found> moments = new LinkedHashMap<>();
        Map<String, List<String>> before;
        Map<String, List<String>> after;
        OwnersStep.copy(prepared, folder);
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Journal journal = shop.services().journal();
            if (!way.equals("do")) {
                step.take(shop);
            }
            if (way.equals("redo")) {
                journal.undo();
            }
            before = Rows.of(shop);
            Found start = Found.in(folder);
            watch(shop, folder, moments);
            switch (way) {
                case "do" -> step.take(shop);
                case "undo" -> journal.undo();
                default -> journal.redo();
            }
            after = Rows.of(shop);
            Found end = Found.in(folder);
            moments.put(end.key(), end);
            cut(start, end, moments);
        }
        assertThat(moments).hasSizeGreaterThan(MOST_CUTS / 2);
        int number = 0;
        Set<Map<String, List<String>>> tried = new HashSet<>();
        for (Found moment : moments.values()) {
            Path copy = temp.resolve("copy" + number++);
            moment.writeTo(copy);
            Map<String, List<String>> found = open(copy, tried);
            assertThat(found).isIn(before, after);
        }
        assertThat(tried).containsExactlyInAnyOrder(before, after);
    }

    private static void watch(ShopOnDisk shop, Path folder, Map<String, Found> moments) {
        shop.services().database().write(context -> {
            context.connection(connection -> connection
                    .unwrap(SQLiteConnection.class)
                    .addUpdateListener((type, database, table, row) -> {
                        Found now = Found.in(folder);
                        moments.putIfAbsent(now.key(), now);
                    }));
            return true;
        });
    }

    private static void cut(Found start, Found end, Map<String, Found> moments) {
        int frames = (end.log().length - LOG_HEAD) / FRAME;
        int written = (end.log().length - start.log().length) / FRAME;
        assertThat(written).as("the step only adds to the log").isPositive();
        for (int i = 0; i < Math.min(written, MOST_CUTS); i++) {
            int whole = LOG_HEAD + (frames - written + i * written / Math.min(written, MOST_CUTS)) * FRAME;
            for (int length : new int[] {whole, whole + 100, whole + FRAME - 1}) {
                Found part = new Found(end.data(), Arrays.copyOf(end.log(), length));
                moments.putIfAbsent(part.key(), part);
            }
        }
    }

    /** What stands in a copy; where that was not seen before, whether the journal goes on from there. */
    private static Map<String, List<String>> open(Path copy, Set<Map<String, List<String>>> tried) {
        try (ShopOnDisk shop = ShopOnDisk.open(copy)) {
            assertThat(DataFileCheck.of(new DataFolder(copy))).isEmpty();
            Map<String, List<String>> found = Rows.of(shop);
            if (tried.add(found)) {
                assertThat(shop.services().journal().undo()).isPresent();
                assertThat(shop.services().journal().redo()).isPresent();
                assertThat(Rows.of(shop)).isEqualTo(found);
            }
            return found;
        }
    }
}
