package nl.goedmaker.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path temp;

    @Test
    void oneCopyADayIsMadeByItselfAndTheNewestTenAreKeptBesideThoseByHand() throws IOException {
        DataFolder folder = new DataFolder(temp.resolve("shop"));
        try (Database database = Database.open(folder)) {
            assertThat(database.file()).exists();
            Path byHand = folder.backups().resolve("goedmaker-2020-01-01-080000-by-hand.db");
            Files.writeString(byHand, "a copy");
            for (int day = 10; day < 25; day++) {
                Files.writeString(folder.backups().resolve("goedmaker-2020-01-" + day + "-080000-daily.db"), "a copy");
            }
            Backups backups = new Backups(folder);

            Path made = backups.daily().orElseThrow();
            assertThat(backups.daily()).as("another one on the same day").isEmpty();

            assertThat(Files.size(made)).isPositive();
            assertThat(made.getFileName().toString()).matches("goedmaker-\\d{4}-\\d\\d-\\d\\d-\\d{6}-daily\\.db");
            assertThat(byHand).exists();
            try (Stream<Path> files = Files.list(folder.backups())) {
                assertThat(files.filter(file -> file.toString().endsWith("-daily.db")))
                        .hasSize(10)
                        .contains(made, folder.backups().resolve("goedmaker-2020-01-24-080000-daily.db"));
            }
        }
    }
}
