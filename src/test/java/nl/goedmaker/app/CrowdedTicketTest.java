package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A complaint with far more of everything than anybody should have: the work on it stays in sight and in reach. */
class CrowdedTicketTest {
    private static final Preferences LIGHT = new Preferences(Language.NL, Theme.LIGHT, 100);
    private static final String REFERENCE = "K-2026-0001";

    @TempDir
    Path folder;

    private static Ticket arrives(WindowFixture window, String subject) {
        return window.services
                .tickets()
                .open(new NewTicket(
                        "Sanne de Wit",
                        null,
                        null,
                        "NL",
                        Language.NL,
                        Purchase.UNKNOWN,
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        subject,
                        "Hij brak meteen.",
                        null));
    }

    private static void crowd(WindowFixture window) {
        window.services.journal().quietly(() -> {
            Ticket ticket = arrives(window, "Waarom ".repeat(2_000));
            IntStream.range(0, 100).forEach(i -> window.services.tags().add(ticket, "label " + i));
            IntStream.range(0, 300).forEach(i -> window.services.tickets().receive(ticket, "Bericht " + i));
            IntStream.range(0, 300).forEach(i -> window.services.tickets().note(ticket, "Notitie " + i));
            IntStream.range(0, 20)
                    .forEach(i -> window.services
                            .merges()
                            .merge(arrives(window, "Nog een keer").reference(), REFERENCE, false));
            return ticket;
        });
    }

    @Test
    void everythingIsStillInSightAndInReach() throws Exception {
        try (WindowFixture window = WindowFixture.open(folder, MoneyShop.SUNDAY, LIGHT)) {
            crowd(window);
            Owner owner = new Owner(window);
            owner.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            owner.press(KeyCode.ENTER);
            owner.looks("crowded");
            Node step = window.find("step-LISTEN");
            assertThat(Screen.on(
                            () -> step.localToScene(step.getBoundsInLocal()).getMaxY()))
                    .as("where the steps stand")
                    .isLessThan(window.window.stage().getHeight() / 2);
            assertThat(owner.allWords("ticket-words"))
                    .contains("label 0", "nog 88", "met K-2026-0002", "nog 14")
                    .doesNotContain("label 23");
            owner.tabBackTo("ticket-tags-more");
            owner.press(KeyCode.SPACE);
            assertThat(owner.focus()).isEqualTo("ticket-tags-more");
            assertThat(owner.allWords("ticket-words")).contains("label 23").doesNotContain("label 0");
            owner.press(8, KeyCode.SPACE);
            assertThat(owner.allWords("ticket-words")).contains("label 0");

            owner.tabTo("listen-earlier");
            owner.press(KeyCode.SPACE);
            assertThat(owner.focus()).as("the keyboard stays at the messages").isEqualTo("listen-earlier");
        }
    }
}
