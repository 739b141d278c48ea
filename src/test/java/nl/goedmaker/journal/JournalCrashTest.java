package nl.goedmaker.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.storage.DataFileCheck;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.tickets.TicketQuery.View;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalCrashTest {
    private static final List<String> STEPS =
            List.of("tickets.change.merge", "tickets.change.tag", "tickets.change.bulkClose", "tickets.change.apart");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"4,false", "0,true", "2,true"})
    void whatWasDoneBeforeTheKillCanStillBeTakenBack(int last, boolean within) throws Exception {
        Path folder = temp.resolve("shop");
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            shop.ticket("Sanne");
            shop.ticket("Sanne");
            shop.ticket("Joost");
        }
        kill(folder, last, within);

        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            Journal journal = shop.services().journal();
            // a step that was cut off never was
            assertThat(shop.services()
                            .tickets()
                            .timeline(shop.services().tickets().get("K-2026-0003")))
                    .noneMatch(entry -> entry.text().equals("half"));
            List<String> undone = new ArrayList<>();
            for (int i = 0; i < last; i++) {
                undone.add(journal.undo().map(Change::label).orElse("nothing"));
            }
            assertThat(undone.reversed()).isEqualTo(STEPS.subList(0, last));
            assertThat(journal.undoable().map(Change::label)).isEqualTo(Optional.of("tickets.change.open"));
            assertThat(shop.services().tickets().count(View.OPEN, "")).isEqualTo(3);
            assertThat(shop.services().tags().all()).isEmpty();
        }
        assertThat(DataFileCheck.of(new DataFolder(folder))).isEmpty();
    }

    private static void kill(Path folder, int last, boolean within) throws Exception {
        Process process = StepsUntilKilled.start(folder, last, within);
        try {
            assertThat(process.inputReader().readLine()).isEqualTo("reached");
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isNotZero();
    }
}
