package nl.goedmaker.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.storage.DataFileCheck;
import nl.goedmaker.storage.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whenever the program is killed: each step is wholly there or wholly not, and the way back and forth is whole. */
class JournalCrashTest {
    @TempDir
    Path temp;

    /** What was there when a step was done. */
    private record Border(String state, long depth) {}

    @ParameterizedTest
    @CsvSource({"0,true", "5,true", "8,true", "12,true", "15,false"})
    void aKilledProcessLeavesWholeStepsThatCanBeTakenBack(int done, boolean within) throws Exception {
        Path folder = temp.resolve("shop");
        ScriptedDay.prepare(folder);
        Border start = border(folder);
        Border killed = kill(folder, done, within);
        isWhole(folder, killed, start);
    }

    private static Border border(Path folder) {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            ScriptedDay day = new ScriptedDay(shop);
            return new Border(day.state(), day.depth());
        }
    }

    private static Border kill(Path folder, int done, boolean within) throws Exception {
        Process process = ScriptedDay.start(folder, done, within);
        try {
            BufferedReader said = process.inputReader();
            Border border = new Border(said.readLine(), Long.parseLong(said.readLine()));
            assertThat(said.readLine()).isEqualTo("reached");
            return border;
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isNotZero();
        }
    }

    /** The data file and its log, copied while the program works, are what a kill at that moment would leave. */
    @Test
    void betweenAnyTwoStepsAndWithinEachTheFileIsWhole() {
        Path folder = temp.resolve("shop");
        ScriptedDay.prepare(folder);
        Border start;
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            ScriptedDay day = new ScriptedDay(shop);
            List<Runnable> steps = day.steps();
            start = new Border(day.state(), day.depth());
            Border before = start;
            for (int i = 0; i < steps.size(); i++) {
                String name = "step " + (i + 1);
                Path half = temp.resolve(name + " half");
                day.within(steps.get(i), () -> copy(folder, half));
                Border after = new Border(day.state(), day.depth());
                assertThat(after.state()).as(name + " does something").isNotEqualTo(before.state());
                Path whole = temp.resolve(name);
                copy(folder, whole);
                assertThat(border(half)).as(name + ", cut off").isEqualTo(before);
                isWhole(whole, after, start);
                before = after;
            }
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            for (String name : List.of("goedmaker.db", "goedmaker.db-wal")) {
                if (Files.exists(from.resolve(name))) {
                    Files.copy(from.resolve(name), to.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isWhole(Path folder, Border border, Border start) {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            ScriptedDay day = new ScriptedDay(shop);
            assertThat(new Border(day.state(), day.depth()))
                    .as(folder.toString())
                    .isEqualTo(border);
            assertThat(day.check("integrity_check")).containsExactly("ok");
            assertThat(day.check("foreign_key_check")).isEmpty();
            Journal journal = shop.services().journal();
            long back = border.depth() - start.depth();
            for (long i = 0; i < back; i++) {
                assertThat(journal.undo()).isPresent();
            }
            assertThat(day.state()).as("taken back to the beginning").isEqualTo(start.state());
            for (long i = 0; i < back; i++) {
                assertThat(journal.redo()).isPresent();
            }
            assertThat(day.state()).as("done again").isEqualTo(border.state());
        }
        assertThat(DataFileCheck.of(new DataFolder(folder))).isEmpty();
    }
}
