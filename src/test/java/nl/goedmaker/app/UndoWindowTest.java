package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.drafts.DraftPlace;
import nl.goedmaker.payouts.bank.BankProfile;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/** What can be taken back, what cannot and says so, and what is kept of what was typed, in a real window. */
class UndoWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(Preferences.Theme theme, int textSize) throws Exception {
        return WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, theme, textSize));
    }

    private static void go(WindowFixture window, Room room) {
        Screen.does(() -> window.window.open(room));
        window.settle();
    }

    private static void go(WindowFixture window, Cashback offered, Step step) {
        Screen.does(() -> window.window.openTicket(offered.ticket(), step.name()));
        window.settle();
    }

    private void press(WindowFixture window, KeyCode... keys) {
        robot.push(keys);
        window.settle();
    }

    private static Node notice(WindowFixture window, String selector) {
        Node found = Screen.on(() -> window.window.stage().getScene().lookup(".notice " + selector));
        assertThat(found).as("a notice with " + selector).isNotNull();
        return found;
    }

    private static void choose(WindowFixture window, String item) {
        Screen.does(() -> window.<MenuButton>find("ticket-more").getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .forEach(MenuItem::fire));
        window.settle();
    }

    @Test
    void whatIsDeletedComesBackFromTheNoticeAndByTheKeys() throws Exception {
        try (WindowFixture window = open(Preferences.Theme.LIGHT, 100)) {
            var tickets = window.services.tickets();
            MoneyShop shop = new MoneyShop(window.services);
            Cashback offered = shop.offer("Fleur", "5");
            String second = window.services
                    .merges()
                    .split(tickets.get(offered.ticket()), secondMessage(window, offered), "Nog iets")
                    .reference();
            Screen.does(() -> window.window.openTicket(second, Step.LISTEN.name()));
            window.settle();

            choose(window, "ticket-delete");
            assertThat(tickets.count(View.ALL, "")).isOne();
            assertThat(((Label) notice(window, ".label")).getText()).isEqualTo("Klacht " + second + " verwijderd");
            Screen.does(() -> ((Button) notice(window, ".button")).fire());
            window.settle();
            assertThat(tickets.count(View.ALL, "")).isEqualTo(2);
            assertThat(((Label) notice(window, ".label")).getText())
                    .isEqualTo("Teruggedraaid: Klacht " + second + " verwijderd");
            press(window, KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertThat(tickets.count(View.ALL, "")).isOne();
            press(window, KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(tickets.count(View.ALL, "")).isEqualTo(2);

            // money stays
            go(window, offered, Step.LISTEN);
            choose(window, "ticket-delete");
            assertThat(((Label) notice(window, ".label")).getText())
                    .contains("cashback")
                    .contains("niets verwijderd");

            window.services.settings().save(new Preferences(Language.EN, Preferences.Theme.DARK, 100));
            Screen.does(() -> window.window.prefer(window.services.settings().preferences()));
            window.settle();
            press(window, KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.window.preferences().language()).isEqualTo(Language.NL);

            Screen.does(() -> window.window.newTicket(""));
            window.settle();
            Screen.does(() -> window.<TextInputControl>find("new-ticket-NAME").setText("Zoë de W"));
        }
        // the window was closed in the middle of a word
        try (ShopOnDisk later = ShopOnDisk.open(folder)) {
            assertThat(later.services().drafts().find(DraftPlace.NEW_TICKET)).isEqualTo(Map.of("NAME", "Zoë de W"));
        }
    }

    private static java.util.Set<Long> secondMessage(WindowFixture window, Cashback offered) {
        var tickets = window.services.tickets();
        tickets.receive(tickets.get(offered.ticket()), "En de ring is te klein.");
        return java.util.Set.of(
                tickets.timeline(tickets.get(offered.ticket())).getLast().id());
    }

    @ParameterizedTest
    @CsvSource({"light, LIGHT, 100", "dark, DARK, 100", "150, LIGHT, 150"})
    void whatCannotBeTakenBackSaysSoBefore(String name, Preferences.Theme theme, int textSize) throws Exception {
        try (WindowFixture window = open(theme, textSize)) {
            MoneyShop shop = new MoneyShop(window.services);
            shop.claim("L. Peeters", "7.50");
            window.services.bankFiles().export(null, null, BankProfile.DEFAULT);
            shop.claim("Łukasz Wójcik", "5");
            Cashback offered = shop.offer("Fleur", "5");
            go(window, offered, Step.SOLVE);
            assertThat(window.<Label>find("offer-lasting").getText()).contains("niet ongedaan maken");
            picture(window, name, "offer");
            window.services
                    .correspondence()
                    .save(
                            window.services.tickets().get(offered.ticket()),
                            new Draft(
                                    "Je armband",
                                    "Hoi Fleur, met code " + offered.code().display() + " ...",
                                    ""));
            go(window, offered, Step.REPLY);
            assertThat(window.<Label>find("reply-lasting").getText())
                    .contains(offered.code().display());
            picture(window, name, "reply");
            go(window, Room.CASHBACK);
            Screen.does(() -> window.<javafx.scene.control.ListView<?>>find("cashback-list")
                    .getSelectionModel()
                    .select(0));
            window.settle();
            assertThat(window.<Label>find("cashback-lasting").isVisible()).isTrue();
            picture(window, name, "cashback");
            go(window, Room.PAYOUTS);
            picture(window, name, "payouts");
            assertThat(window.<Label>find("payouts-lasting").getText()).contains("niet ongedaan maken");
        }
    }

    private static void picture(WindowFixture window, String name, String what) {
        window.picture("undo-" + what + "-" + name);
        if (name.equals("light")) {
            window.resize(1024, 700);
            window.picture("undo-" + what + "-1024");
            window.resize(1366, 768);
        }
    }
}
