package nl.goedmaker.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;

class DemoDaysTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Property(tries = 12)
    void theShopOpensOnAnyDayAndMinute(@ForAll("moments") LocalDateTime moment, @ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("goedmaker-demo");
        try (Database database = Database.open(new DataFolder(folder))) {
            Clock clock = Clock.fixed(moment.atZone(ZONE).toInstant(), ZONE);
            DemoReport report = DemoShop.fill(new DatabaseDemoSite(database), clock, seed);
            assertThat(report.open()).isEqualTo(12);
            assertThat(report.batches()).isEqualTo(2);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(19_700, 24_800).map(LocalDate::ofEpochDay);
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
        return Combinators.combine(days, times).as(LocalDateTime::of);
    }
}
