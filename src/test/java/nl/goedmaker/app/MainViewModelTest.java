package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
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
            // it waits for a first answer, and it came back
            assertThat(model.counts()).containsEntry(Room.TODAY, 2L).containsEntry(Room.TICKETS, 1L);
            assertThat(model.hasTurned()).isFalse();
            shop.pass(Duration.ofHours(12));
            assertThat(model.hasTurned()).as("another day").isTrue();
        }
    }
}
