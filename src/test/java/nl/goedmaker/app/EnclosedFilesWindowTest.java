package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that go with an answer, in the real window. */
class EnclosedFilesWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aLongFileNameLeavesTheLetterAndItsButtonsInTheirColumn() throws Exception {
        try (WindowFixture window = WindowFixture.open(
                folder,
                Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam")),
                new Preferences(Language.NL, Preferences.Theme.LIGHT, 100))) {
            Ticket ticket = window.services
                    .tickets()
                    .open(new NewTicket(
                            "Sanne de Wit",
                            "s.dewit@mail.example",
                            null,
                            "NL",
                            Language.NL,
                            new Purchase(
                                    "88412", "ARM-204", "armband", Money.parse("49,95"), LocalDate.parse("2026-11-04")),
                            Channel.WEBSHOP,
                            TicketType.CLASP,
                            "Armband kapot",
                            "De sluiting brak zomaar.",
                            null));
            String name = "een lange naam ".repeat(10) + "van een foto.txt";
            window.services.attachments().attach(ticket, GivenFile.of(name, "foto".getBytes(StandardCharsets.UTF_8)));
            Owner owner = new Owner(window);
            Screen.does(() -> window.window.openTicket(ticket.reference(), "REPLY"));
            window.settle();
            double before = right(window.find("reply-subject"));
            owner.click("enclose");
            owner.press(KeyCode.DOWN);
            owner.press(KeyCode.ENTER);
            window.picture("enclosed-long-name");
            assertThat(right(window.find("reply-subject"))).isEqualTo(before);
            owner.clickWords("enclosures", "Haal weg");
            assertThat(owner.allWords("enclosures")).doesNotContain("van een foto");
        }
    }

    private static double right(Node node) {
        return Screen.on(() -> node.localToScene(node.getLayoutBounds()).getMaxX());
    }
}
