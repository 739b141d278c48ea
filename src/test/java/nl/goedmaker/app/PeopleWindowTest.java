package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import nl.goedmaker.checks.people.ui.PeopleSheet;
import nl.goedmaker.checks.people.ui.PeopleViewModel;
import nl.goedmaker.customers.Address;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.PaidFrom;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Iban;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Navigation;
import nl.goedmaker.ui.SameThread;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.Unreached;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Who is who, and what it rests on, by keyboard in a real window. */
class PeopleWindowTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T07:31:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Address DOOR = new Address("Kerkstraat 12", "1234 AB", "Utrecht");

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(int textSize, Preferences.Theme theme) throws Exception {
        WindowFixture window = WindowFixture.open(folder, CLOCK, new Preferences(Language.NL, theme, textSize));
        ticket(window, "Sanne de Wit", "sanne.dewit@gmail.com", "06-24351970", DOOR);
        ticket(window, "S. de Wit", "s.dewit@werk.nl", "0031 6 24351970", new Address("Laan 3", "3511 AA", null));
        ticket(window, "Sanne M. Bakker", "sannedewit+bol@gmail.com", null, Address.UNKNOWN);
        ticket(window, "Joost Bakker", "joost@x.nl", null, DOOR);
        ticket(window, "Noor van den Heuvel", "noor@x.nl", null, DOOR);
        return window;
    }

    private static Ticket ticket(
            WindowFixture window, String name, @Nullable String email, @Nullable String phone, Address address) {
        return window.services
                .tickets()
                .open(new NewTicket(
                        name,
                        email,
                        phone,
                        "NL",
                        Language.NL,
                        new Purchase(
                                "88-" + name,
                                "ARM-204",
                                "armband",
                                null,
                                null,
                                null,
                                null,
                                new PaidFrom.Account(Iban.parse(
                                        name.startsWith("Sanne") ? "NL20INGB0001234567" : "DE89370400440532013000"))),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        "Hij brak zomaar.",
                        null,
                        address));
    }

    private void press(WindowFixture window, KeyCode... keys) {
        robot.push(keys);
        window.settle();
    }

    private static void people(WindowFixture window) {
        Desk desk = new Desk(
                Texts.in(Language.NL),
                CLOCK,
                window.window.background(),
                new SameThread(),
                Unreached.of(Navigation.class),
                window.answers,
                text -> {},
                link -> false);
        Screen.does(() -> PeopleSheet.over(
                        new PeopleViewModel(window.services.people(), desk),
                        Texts.in(Language.NL),
                        window.window.view().layer())
                .open(window.services.tickets().get("K-2026-0001")));
        window.settle();
    }

    @Test
    void twoAreToldApartByKeyboardAndPutTogetherAgain() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            people(window);
            window.picture("people-light");
            press(window, KeyCode.SHIFT, KeyCode.TAB);
            press(window, KeyCode.SHIFT, KeyCode.TAB);
            Node before = Screen.on(() -> window.window.stage().getScene().getFocusOwner());
            assertThat(before.getAccessibleText()).startsWith("Niet dezelfde persoon: ");
            press(window, KeyCode.ENTER);
            assertThat(Screen.on(() -> window.<TextField>find("people-reason").isFocused()))
                    .isTrue();
            robot.write("buren", 0);
            window.picture("people-asking");
            press(window, KeyCode.ENTER);
            assertThat(window.services
                            .people()
                            .around(window.services
                                    .tickets()
                                    .get("K-2026-0001")
                                    .customer()
                                    .id())
                            .cuts())
                    .singleElement()
                    .satisfies(off -> assertThat(off.cut().reason()).isEqualTo("buren"));
            window.resize(1024, 700);
            window.picture("people-1024");
            window.resize(1366, 768);
            press(window, KeyCode.ESCAPE);
            assertThat(Screen.on(() -> window.window.stage().getScene().lookup("#people")))
                    .isNull();
        }
    }

    @Test
    void theSheetFitsInLargeTextAndInTheDark() throws Exception {
        try (WindowFixture window = open(150, Preferences.Theme.DARK)) {
            people(window);
            window.picture("people-dark-150");
            Node close = window.find("people-close");
            assertThat(Screen.on(
                            () -> close.localToScene(close.getLayoutBounds()).getMaxY()))
                    .isLessThan(768);
        }
    }

    @Test
    void whatIsSeldomNeededIsFoldedAndAnAccountCanOnlyBeForgotten() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            Screen.does(() -> window.window.openTicket("K-2026-0001", "LISTEN"));
            window.settle();
            assertThat(Screen.on(() -> window.find("listen-STREET").getParent().isVisible()))
                    .isFalse();
            Screen.does(() -> window.find("listen-more").requestFocus());
            press(window, KeyCode.SPACE);
            assertThat(Screen.on(() -> window.find("listen-STREET").isFocused()))
                    .isTrue();
            assertThat(Screen.on(() -> window.find("listen-PAID_FROM").isVisible()))
                    .isFalse();
            window.picture("people-more-light");
            press(window, KeyCode.TAB);
            press(window, KeyCode.TAB);
            press(window, KeyCode.TAB);
            press(window, KeyCode.TAB);
            press(window, KeyCode.TAB);
            assertThat(Screen.on(() -> window.find("listen-PAID_FROM-forget").isFocused()))
                    .isTrue();
            press(window, KeyCode.SPACE);
            assertThat(Screen.on(() -> window.find("listen-PAID_FROM").isFocused()))
                    .isTrue();
            Screen.does(() -> window.window.newTicket(""));
            window.settle();
            assertThat(Screen.on(() -> window.<TextInputControl>find("new-ticket-STREET")
                            .getParent()
                            .isVisible()))
                    .as("remembered")
                    .isTrue();
            window.picture("people-more-new");
        }
    }
}
