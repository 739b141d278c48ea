package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.keys.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the keyboard stood at is done and gone: it stays with the work, and never drifts to the sidebar. */
class KeptFocusTest {
    private static final String REFERENCE = "K-2026-0001";

    @TempDir
    Path folder;

    private WindowFixture window;
    private Owner owner;

    @Test
    void theKeyboardStaysWithTheWork() throws Exception {
        try (WindowFixture opened = WindowFixture.open(
                folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Preferences.Theme.LIGHT, 100))) {
            window = opened;
            owner = new Owner(opened);
            MoneyShop shop = new MoneyShop(window.services);
            shop.offer("Sanne de Wit", "7,50");
            shop.claim("J. Visser", "5,00");
            window.settle();
            standsAtTheListOfARoomThatIsOpenedFirst();
            window.services.tickets().receive(ticket(), "Nog een foto.");
            window.settle();
            owner.press(KeyCode.CONTROL, KeyCode.K);
            owner.write(REFERENCE);
            owner.press(KeyCode.ENTER);
            leavesTheSplittingAndTheForms();
            endsAReminder();
            takesOffTags();
            findsEveryCommandByName();
        }
    }

    private Ticket ticket() {
        return window.services.tickets().get(REFERENCE);
    }

    private void standsAtTheListOfARoomThatIsOpenedFirst() {
        List<String> stands = new ArrayList<>();
        for (KeyCode digit : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT7)) {
            owner.press(KeyCode.CONTROL, digit);
            stands.add(owner.focus());
        }
        assertThat(stands)
                .containsExactly("tickets-list", "reviews-list", "cashback-list", "payouts-list", "shop-name");
        owner.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        owner.press(KeyCode.DOWN);
        assertThat(owner.chosenRows("payouts-list")).hasSize(1);
    }

    private void leavesTheSplittingAndTheForms() {
        owner.tabBackTo("ticket-more");
        owner.press(KeyCode.SPACE);
        owner.chooseInMenu("plits");
        owner.press(KeyCode.ESCAPE);
        assertThat(owner.sees("split-card")).isFalse();
        assertThat(owner.focus()).isEqualTo("step-LISTEN");
        for (boolean cancels : new boolean[] {true, false}) {
            owner.press(KeyCode.S);
            owner.chooseInMenu("erinner");
            assertThat(owner.focus()).isEqualTo("later-moment");
            owner.write("morgen 10:00");
            if (cancels) {
                owner.tabTo("later-cancel");
                owner.press(KeyCode.SPACE);
            } else {
                owner.press(KeyCode.ENTER);
            }
            assertThat(owner.focus()).isEqualTo("ticket-later");
        }
        assertThat(window.services.reminders().open(ticket())).hasSize(1);
    }

    private void endsAReminder() {
        long id = window.services.reminders().open(ticket()).getFirst().id();
        owner.tabTo("reminder-done-" + id);
        owner.press(KeyCode.SPACE);
        assertThat(window.services.reminders().open(ticket())).isEmpty();
        assertThat(owner.focus()).isEqualTo("ticket-later");
        owner.press(KeyCode.ESCAPE);
        assertThat(owner.focus()).as("Esc leaves from a menu that is shut").isEqualTo("tickets-list");
        owner.press(KeyCode.ENTER);
    }

    private void takesOffTags() {
        owner.tabBackTo("ticket-tag-add");
        for (String tag : List.of("gala", "proef", "vaste klant")) {
            owner.write(tag);
            owner.press(KeyCode.ENTER);
        }
        owner.press(3, KeyCode.SHIFT, KeyCode.TAB);
        owner.press(2, KeyCode.SPACE);
        assertThat(window.services.tags().of(ticket())).containsExactly("vaste klant");
        owner.press(KeyCode.SPACE);
        assertThat(owner.focus()).isEqualTo("ticket-tag-add");
        owner.press(KeyCode.ESCAPE);
    }

    /** What can be done with the complaint that is chosen. */
    private void findsEveryCommandByName() {
        owner.press(KeyCode.ENTER);
        owner.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        owner.press(KeyCode.CONTROL, KeyCode.K);
        TextField words = window.find("palette-field");
        assertThat(Command.values())
                .filteredOn(command -> command != Command.PALETTE)
                .allSatisfy(command -> {
                    String title = window.window.texts().get(command.title());
                    Screen.does(() -> words.setText(title));
                    assertThat(owner.palette()).contains(title);
                });
    }
}
