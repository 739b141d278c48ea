package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Putting a complaint away and being reminded, by keyboard in a real window. */
class LaterMenuTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T07:31:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(int textSize, Preferences.Theme theme) throws Exception {
        WindowFixture window = WindowFixture.open(folder, CLOCK, new Preferences(Language.NL, theme, textSize));
        window.services
                .tickets()
                .open(new NewTicket(
                        "Sanne de Wit",
                        "s.dewit@voorbeeld.nl",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("88412", "ARM-204", "armband", Money.ofCents(4995), null),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "Armband kapot na één keer dragen",
                        "Hij brak zomaar. Wat nu?",
                        CLOCK.instant().minusSeconds(39 * 3_600)));
        Screen.does(() -> window.window.openTicket("K-2026-0001", "LISTEN"));
        window.settle();
        return window;
    }

    private static Ticket ticket(WindowFixture window) {
        return window.services.tickets().get("K-2026-0001");
    }

    private void type(WindowFixture window, String text) {
        robot.write(text, 0);
        window.settle();
    }

    private void press(WindowFixture window, KeyCode... keys) {
        robot.push(keys);
        window.settle();
    }

    @Test
    void aComplaintIsPutAwayByKeyboardAlone() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            assertThat(window.<Label>find("ticket-clocks").getText())
                    .contains("Eerste antwoord vóór 22 nov 17:31")
                    .contains("werktijd");
            press(window, KeyCode.S);
            assertThat(Screen.on(() -> window.<MenuButton>find("ticket-later").isShowing()))
                    .isTrue();
            window.picture("later-menu");
            press(window, KeyCode.DOWN);
            press(window, KeyCode.DOWN);
            press(window, KeyCode.ENTER);
            assertThat(ticket(window).snoozedUntil()).isEqualTo("2026-11-23T08:00:00Z");
            window.picture("later-away-notice");
            press(window, KeyCode.CONTROL, KeyCode.Z);
            assertThat(ticket(window).snoozedUntil()).isNull();
        }
    }

    private void dateAndReminder(WindowFixture window, String name) {
        press(window, KeyCode.S);
        press(window, KeyCode.UP);
        press(window, KeyCode.ENTER);
        type(window, "gisteren");
        press(window, KeyCode.ENTER);
        window.picture(name + "-error");
        press(window, KeyCode.CONTROL, KeyCode.A);
        type(window, "morgen 10:00");
        press(window, KeyCode.TAB);
        type(window, "Bellen over de sluiting");
        window.picture(name + "-form");
        press(window, KeyCode.ENTER);
        window.picture(name + "-reminder");
        assertThat(window.services.reminders().open(ticket(window))).hasSize(1);
        window.resize(1024, 700);
        window.picture(name + "-reminder-1024");
        window.resize(1366, 768);
    }

    @Test
    void aReminderIsTypedAndEscapeOnlyClosesTheForm() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            dateAndReminder(window, "later");
            press(window, KeyCode.S);
            press(window, KeyCode.UP);
            press(window, KeyCode.UP);
            press(window, KeyCode.ENTER);
            press(window, KeyCode.ESCAPE);
            assertThat(window.<Label>find("ticket-subject").getText()).startsWith("Armband");
            Screen.does(() -> window.window.open(Room.SETTINGS));
            window.settle();
            Screen.does(() -> ((javafx.scene.control.Button) window.find("section-hours")).fire());
            window.picture("settings-hours");
            window.resize(1024, 700);
            window.picture("settings-hours-1024");
        }
    }

    @Test
    void inTheDarkAndLargeItFitsToo() throws Exception {
        try (WindowFixture window = open(150, Preferences.Theme.DARK)) {
            dateAndReminder(window, "later-150-dark");
            press(window, KeyCode.S);
            window.picture("later-150-dark-menu");
            press(window, KeyCode.ESCAPE);
            Screen.does(() -> window.window.open(Room.SETTINGS));
            window.settle();
            Screen.does(() -> ((javafx.scene.control.Button) window.find("section-hours")).fire());
            window.picture("settings-hours-150-dark");
        }
    }
}
