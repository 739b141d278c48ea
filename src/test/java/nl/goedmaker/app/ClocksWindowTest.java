package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Clocks that warn, many complaints put away at once, and the owner's own terms, by keyboard in a real window. */
class ClocksWindowTest {
    private static final Instant NOW = Instant.parse("2026-11-23T07:31:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(int textSize, Preferences.Theme theme) throws Exception {
        WindowFixture window = WindowFixture.open(folder, CLOCK, new Preferences(Language.NL, theme, textSize));
        Tickets tickets = window.services.tickets();
        Ticket waiting = add(tickets, "Sanne de Wit", Channel.WEBSHOP, "Ketting kleurt na twee weken", 13 * 24 - 5);
        tickets.sent(waiting, "Stuur je een foto?");
        tickets.receive(tickets.get(waiting.reference()), "Hier is hij.");
        add(tickets, "Mark Jansen", Channel.BOL, "Oorbel kwijtgeraakt in de post", 66);
        add(tickets, "Lieve Peeters", Channel.ETSY, "Ring is een maat te klein", 4);
        review(window, Platform.GOOGLE, 20, Duration.ofDays(6).plusHours(5), "Nooit meer. Geen reactie gekregen.");
        review(window, Platform.BOL, 70, Duration.ofDays(9), "Mooie ring, kwam wel een dag later dan er stond.");
        review(window, Platform.BOL, 90, Duration.ofDays(1), "Gisteravond besteld, vandaag om mijn pols.");
        Screen.does(() -> window.window.open(Room.TODAY));
        window.settle();
        return window;
    }

    private static void review(WindowFixture window, Platform platform, int grade, Duration ago, String text) {
        window.services.reviews().add(new NewReview(platform, null, "A", grade, text, NOW.minus(ago)));
    }

    private static Ticket add(Tickets tickets, String who, Channel channel, String subject, int hoursAgo) {
        return tickets.open(new NewTicket(
                who,
                null,
                null,
                "NL",
                Language.NL,
                new Purchase("88412" + hoursAgo, "ARM-204", "armband", Money.ofCents(4995), null),
                channel,
                TicketType.BREAK,
                subject,
                "Hij brak zomaar. Wat nu?",
                NOW.minus(Duration.ofHours(hoursAgo))));
    }

    private void press(WindowFixture window, KeyCode... keys) {
        robot.push(keys);
        window.settle();
    }

    private void type(WindowFixture window, String text) {
        robot.write(text, 0);
        window.settle();
    }

    private static void pictures(WindowFixture window, String name) {
        window.picture(name);
        window.resize(1024, 700);
        window.picture(name + "-1024");
        window.resize(1366, 768);
    }

    private static void fire(WindowFixture window, String id) {
        Screen.does(() -> ((Button) window.find(id)).fire());
        window.settle();
    }

    /** From the day through the list and one complaint to the settings. */
    private void walk(WindowFixture window, String name) {
        pictures(window, name + "-today");
        Screen.does(() -> window.window.open(Room.TICKETS));
        window.settle();
        press(window, KeyCode.HOME);
        press(window, KeyCode.SHIFT, KeyCode.DOWN);
        Screen.does(() -> window.find("bulk-later").requestFocus());
        press(window, KeyCode.SPACE);
        window.picture(name + "-bulk-menu");
        press(window, KeyCode.UP);
        press(window, KeyCode.ENTER);
        type(window, "3 dec");
        pictures(window, name + "-bulk-date");
        press(window, KeyCode.ENTER);
        assertThat(window.services.tickets().count(View.SNOOZED, "")).isEqualTo(2);
        press(window, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.services.tickets().count(View.SNOOZED, "")).isZero();

        Screen.does(() -> window.window.openTicket("K-2026-0001", "LISTEN"));
        window.settle();
        press(window, KeyCode.S);
        press(window, KeyCode.UP);
        press(window, KeyCode.UP);
        press(window, KeyCode.ENTER);
        type(window, "24 dec 12:00");
        press(window, KeyCode.ENTER);
        pictures(window, name + "-deadline");
        press(window, KeyCode.TAB);
        type(window, "Wacht op de steen");
        press(window, KeyCode.ENTER);
        pictures(window, name + "-deadline-set");
        assertThat(window.<Label>find("ticket-clocks").getText()).contains("24 dec 12:00");
        assertThat(window.<Label>find("ticket-clocks").getAccessibleText())
                .startsWith("Klacht afgehandeld vóór 24 dec 12:00");

        Screen.does(() -> window.window.open(Room.SETTINGS));
        window.settle();
        fire(window, "section-clocks");
        TextField webshop = window.find("clock-hours-WEBSHOP");
        Screen.does(() -> webshop.setText("een dag"));
        fire(window, "clocks-save");
        pictures(window, name + "-terms");
    }

    @Test
    void clocksWarnAndAreSetByKeyboard() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            walk(window, "clocks");
        }
    }

    @Test
    void inTheDarkAndLargeItFitsToo() throws Exception {
        try (WindowFixture window = open(150, Preferences.Theme.DARK)) {
            walk(window, "clocks-150-dark");
        }
    }
}
