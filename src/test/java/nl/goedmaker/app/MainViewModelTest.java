package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.journal.Change;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.Bulk;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.SameThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainViewModelTest {
    @TempDir
    Path folder;

    @Test
    void theFrameKnowsWithoutReadingWhenSomethingComesBack() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            SameThread screen = new SameThread();
            MainViewModel model = new MainViewModel(shop.services(), screen, screen, Texts.in(Language.NL));
            assertThat(model.hasTurned()).as("nothing was read yet").isFalse();
            Ticket ticket = shop.ticket("Sanne");
            shop.services()
                    .tickets()
                    .snooze(ticket, shop.services().clock().instant().plus(Duration.ofHours(3)));
            model.refresh();
            assertThat(model.counts()).containsEntry(Room.TODAY, 0L).containsEntry(Room.TICKETS, 0L);
            shop.pass(Duration.ofMinutes(179));
            assertThat(model.hasTurned()).isFalse();
            shop.pass(Duration.ofMinutes(1));
            assertThat(model.hasTurned()).isTrue();
            model.refresh();
            assertThat(model.counts()).containsEntry(Room.TODAY, 1L).containsEntry(Room.TICKETS, 1L);
            assertThat(model.hasTurned()).isFalse();
            shop.pass(Duration.ofHours(12));
            assertThat(model.hasTurned()).as("another day").isTrue();
        }
    }

    @Test
    void aLargeStepBackTellsHowFarItIsAndLeavesAllAsItWasWhenItIsStopped() {
        try (ShopOnDisk shop = ShopOnDisk.open(folder)) {
            List<String> all = Stream.of("Sanne", "Joris", "Lisa")
                    .map(name -> shop.ticket(name).reference())
                    .toList();
            shop.services().bulk().tag(new Bulk.Chosen.These(all), "gala", Bulk.Progress.SILENT);
            SameThread screen = new SameThread();
            AtomicLong seconds = new AtomicLong();
            MainViewModel model = new MainViewModel(
                    shop.services(),
                    screen,
                    screen,
                    Texts.in(Language.NL),
                    () -> TimeUnit.SECONDS.toNanos(seconds.incrementAndGet()));
            List<Double> shares = new ArrayList<>();
            model.progressProperty().addListener((property, before, share) -> {
                shares.add(share.doubleValue());
                if (share.doubleValue() > 0) {
                    model.stop();
                }
            });

            model.undo();

            assertThat(shares).hasSize(2).last().isEqualTo(-1.0);
            assertThat(shares.getFirst()).isBetween(0.0, 1.0);
            assertThat(screen.notices).extracting(Sentence::key).containsExactly("app.undo.stopped");
            assertThat(tagged(shop, all)).isEqualTo(3);
            assertThat(shop.services().journal().undoable()).map(Change::label).contains("tickets.change.bulkTag");
            shop.services().journal().undo();
            assertThat(tagged(shop, all)).isZero();
        }
    }

    private static long tagged(ShopOnDisk shop, List<String> references) {
        return references.stream()
                .filter(reference -> !shop.services()
                        .tags()
                        .of(shop.services().tickets().get(reference))
                        .isEmpty())
                .count();
    }
}
