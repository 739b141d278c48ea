package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a row of choices the arrow keys choose; what is seen chosen is what is kept. */
class ArrowKeysTest {
    @TempDir
    Path folder;

    private WindowFixture open() throws Exception {
        return WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Preferences.Theme.LIGHT, 100));
    }

    @Test
    void theRoomsOfTheSidebarOpenOneByOne() throws Exception {
        try (WindowFixture window = open()) {
            Owner owner = new Owner(window);
            owner.tabTo("room-TODAY");
            owner.press(KeyCode.DOWN);
            assertThat(owner.sees("tickets-list")).isTrue();
            owner.press(KeyCode.DOWN);
            assertThat(owner.focus()).isEqualTo("room-" + Room.REVIEWS);
            assertThat(owner.sees("reviews-list")).isTrue();
        }
    }

    @Test
    void theOutcomeThatIsSeenChosenIsTheOneThatIsKept() throws Exception {
        try (WindowFixture window = open()) {
            Cashback cashback = new MoneyShop(window.services).offer("Sanne de Wit", "7,50");
            Owner owner = new Owner(window);
            Screen.does(() -> window.window.openTicket(cashback.ticket(), Step.REPLY.name()));
            window.settle();
            owner.tabTo("step-REPLY");
            owner.press(KeyCode.RIGHT);
            assertThat(window.services.tickets().get(cashback.ticket()).step()).isEqualTo(Step.FOLLOW_UP);
            owner.tabTo("justified-YES");
            owner.press(KeyCode.SPACE);
            owner.press(KeyCode.RIGHT);
            owner.tabTo("close-reason");
            owner.press(KeyCode.DOWN);
            owner.tabTo("close-ticket");
            owner.press(KeyCode.SPACE);
            assertThat(window.services.tickets().get(cashback.ticket()).justified())
                    .isEqualTo(Justified.NO);
        }
    }

    @Test
    void theRemedyThatIsSeenChosenIsTheOneThatIsKept() throws Exception {
        try (WindowFixture window = open()) {
            Cashback cashback = new MoneyShop(window.services).offer("Sanne de Wit", "7,50");
            Owner owner = new Owner(window);
            Screen.does(() -> window.window.openTicket(cashback.ticket(), Step.SOLVE.name()));
            window.settle();
            owner.click("basis-STATUTORY");
            owner.click("kind-REPAIR");
            owner.press(KeyCode.RIGHT);
            owner.tabTo("choose-remedy");
            owner.press(KeyCode.SPACE);
            assertThat(window.services
                            .tickets()
                            .remedies(window.services.tickets().get(cashback.ticket())))
                    .anyMatch(remedy -> remedy.kind() == RemedyKind.REPLACEMENT)
                    .noneMatch(remedy -> remedy.kind() == RemedyKind.REPAIR);
        }
    }

    @Test
    void theSizeOfTextThatIsSeenChosenIsTheOneThatIsKept() throws Exception {
        try (WindowFixture window = open()) {
            Owner owner = new Owner(window);
            Screen.does(() -> window.window.open(Room.SETTINGS));
            window.settle();
            owner.tabTo("size-100");
            owner.press(KeyCode.RIGHT);
            assertThat(window.services.settings().preferences().textSize()).isEqualTo(125);
        }
    }
}
