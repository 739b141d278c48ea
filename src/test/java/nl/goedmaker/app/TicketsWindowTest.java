package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Step;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** Complaints by mouse and keyboard, on a real data file. */
class TicketsWindowTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Instant NOW = Instant.parse("2026-11-22T07:31:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZONE);
    private static final String MAIL = """
        Van: Sanne de Wit <s.dewit@voorbeeld.nl>
        Datum: vrijdag 20 november 2026 08:31
        Onderwerp: Armband kapot na één keer dragen

        Hoi, ik heb mijn armband ARM-204 (order 88412) één keer gedragen op een gala en hij brak zomaar.
        De sluiting is kapot. Wat nu?

        Groetjes, Sanne
        """;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(int textSize, Preferences.Theme theme) throws Exception {
        return WindowFixture.open(folder, CLOCK, new Preferences(Language.NL, theme, textSize));
    }

    private static void fill(WindowFixture window) {
        String[] names = {"Sanne de Wit", "M. Jansen", "Ayşe Yılmaz", "Léa Dupont", "Jörg Müller", "Tom Bakker"};
        String[] subjects = {
            "Armband kapot na één keer dragen", "Ring is te klein", "Ketting nog steeds niet ontvangen",
            "Oorbellen verkleurd", "Anhänger ohne Stein angekommen", "Leeg doosje"
        };
        TicketType[] types = {
            TicketType.BREAK,
            TicketType.SIZE,
            TicketType.LATE,
            TicketType.DISCOLOURING,
            TicketType.STONE_LOST,
            TicketType.EMPTY_BOX
        };
        for (int i = 0; i < names.length; i++) {
            window.services
                    .tickets()
                    .open(new NewTicket(
                            names[i],
                            "klant" + i + "@voorbeeld.nl",
                            null,
                            "NL",
                            Language.NL,
                            new Purchase(
                                    "8841" + i,
                                    "ARM-20" + i,
                                    "armband",
                                    Money.ofCents(4995),
                                    LocalDate.of(2026, 11, 3)),
                            Channel.WEBSHOP,
                            types[i],
                            subjects[i],
                            "Hoi, ik heb hem één keer gedragen op een gala en hij brak zomaar. Wat nu?",
                            NOW.minus(Duration.ofHours(46).minusMinutes(100L * i * i))));
        }
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
    }

    private void pictures(WindowFixture window, String name) {
        window.picture(name);
        window.resize(1024, 700);
        window.picture(name + "-1024");
        window.resize(1366, 768);
    }

    @Test
    void aComplaintIsEnteredByKeyboardAlone() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            Screen.does(() -> window.window.open(Room.TICKETS));
            window.picture("tickets-empty");
            press(KeyCode.CONTROL, KeyCode.N);
            window.settle();
            pictures(window, "tickets-new-empty");
            press(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();
            robot.write("Sanne de Wit", 0);
            press(KeyCode.TAB);
            robot.write("geen adres", 0);
            press(KeyCode.TAB);
            window.picture("tickets-new-error");
            press(KeyCode.SHIFT, KeyCode.TAB);
            press(KeyCode.CONTROL, KeyCode.A);
            robot.write("s.dewit@voorbeeld.nl", 0);
            press(KeyCode.TAB);
            press(KeyCode.TAB);
            robot.write("88412", 0);
            press(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();
            Ticket ticket = window.services.tickets().get("K-2026-0001");
            assertThat(ticket.customer().name()).isEqualTo("Sanne de Wit");
            assertThat(ticket.customer().email()).isEqualTo("s.dewit@voorbeeld.nl");
            assertThat(ticket.line())
                    .isNotNull()
                    .satisfies(line -> assertThat(line.orderNumber()).isEqualTo("88412"));
            assertThat(window.<Label>find("ticket-details").getText()).contains("K-2026-0001");
        }
    }

    @Test
    void aLongSubjectWrapsAndStandsWholeInItsTooltip() throws Exception {
        try (WindowFixture window = open(150, Preferences.Theme.LIGHT)) {
            fill(window);
            String subject = "Armband kapot na één keer dragen op het gala van mijn dochter in juni";
            Ticket ticket = window.services.tickets().get("K-2026-0001");
            window.services
                    .tickets()
                    .correct(ticket, ticket.customer(), Purchase.UNKNOWN, subject, ticket.type(), ticket.channel());
            Screen.does(() -> window.window.openTicket(ticket.reference(), "REPLY"));
            window.settle();
            Label title = window.find("ticket-subject");
            assertThat(Screen.on(title::getHeight))
                    .isGreaterThan(1.8 * title.getFont().getSize());
            assertThat(title.getTooltip().getText()).isEqualTo(subject);
        }
    }

    @Test
    void theNewFormTakesTheKeyboardFromWhereverItWas() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            fill(window);
            Screen.does(() -> window.window.openTicket("K-2026-0001", "FOLLOW_UP"));
            window.settle();
            press(KeyCode.CONTROL, KeyCode.N);
            window.settle();
            robot.write("Anna", 0);
            assertThat(window.<TextInputControl>find("new-ticket-NAME").getText())
                    .isEqualTo("Anna");
            Node text = window.find("new-ticket-TEXT");
            Node more = window.find("new-ticket-more");
            assertThat(more.localToScene(0, 0).getY()
                            - text.localToScene(text.getLayoutBounds()).getMaxY())
                    .isLessThan(40);
        }
    }

    @Test
    void aPastedMailFillsTheFormAndClosingItKeepsWhatWasTyped() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.DARK)) {
            Screen.does(() -> window.window.newTicket(MAIL));
            window.settle();
            window.picture("tickets-new-mail-dark");
            assertThat(window.<TextInputControl>find("new-ticket-NAME").getText())
                    .isEqualTo("Sanne de Wit");
            assertThat(window.<TextInputControl>find("new-ticket-RECEIVED").getText())
                    .isEqualTo("20-11-2026 08:31");
            press(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.answers.asked).hasSize(1);
            Screen.does(() -> window.window.newTicket(""));
            window.settle();
            assertThat(window.<TextInputControl>find("new-ticket-ORDER").getText())
                    .isEqualTo("88412");
            Screen.does(window.<Button>find("new-ticket-save")::fire);
            window.settle();
            Ticket ticket = window.services.tickets().get("K-2026-0001");
            assertThat(ticket.openedAt()).isEqualTo(Instant.parse("2026-11-20T07:31:00Z"));
            assertThat(ticket.type()).isEqualTo(TicketType.BREAK);
        }
    }

    @Test
    void theListIsWalkedOpenedAndLeftByKeyboard() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            fill(window);
            Screen.does(() -> window.window.open(Room.TICKETS));
            window.settle();
            pictures(window, "tickets-list");
            TableView<?> list = window.find("tickets-list");
            Screen.does(window.window.view().room(Room.TICKETS)::focus);
            press(KeyCode.J);
            press(KeyCode.ENTER);
            window.settle();
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
            assertThat(window.<Label>find("ticket-subject").getText()).isEqualTo("Ring is te klein");
            pictures(window, "ticket-listen");
            assertThat(Screen.on(window.<Node>find("step-LISTEN")::isFocused)).isTrue();
            press(KeyCode.ESCAPE);
            window.settle();
            assertThat(Screen.on(list::isFocused)).isTrue();
            Screen.does(window.<ToggleButton>find("tickets-view-" + View.CLOSED)::fire);
            window.settle();
            assertThat(list.getItems()).isEmpty();
            assertThat(window.services.settings().remembered("ticketsView")).contains("CLOSED");
            window.picture("tickets-closed-empty");
        }
    }

    @Test
    void questionsAreAnsweredAndStepsRemembered() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            fill(window);
            Screen.does(() -> window.window.openTicket("K-2026-0001", "CHECK"));
            window.settle();
            Screen.does(window.<Button>find("answer-BREAK_WHERE-CLASP")::fire);
            window.settle();
            Screen.does(window.<Button>find("answer-PHOTO_SHARP-YES")::fire);
            window.settle();
            pictures(window, "ticket-check");
            assertThat(window.<Label>find("check-answered").getText()).isEqualTo("2 van 7 beantwoord");
            assertThat(window.services.tickets().get("K-2026-0001").step()).isEqualTo(Step.CHECK);
            Screen.does(window.<Button>find("check-copy")::fire);
            Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Preferences.Theme.DARK, 100)));
            window.picture("ticket-check-dark");
            Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Preferences.Theme.LIGHT, 150)));
            window.picture("ticket-check-150");
            Screen.does(window.<ToggleButton>find("step-LISTEN")::fire);
            window.picture("ticket-listen-150");
            assertThat(window.services.tickets().get("K-2026-0001").step()).isEqualTo(Step.LISTEN);
        }
    }

    @Test
    void detailsAreCorrectedInOneStepThatCanBeTakenBack() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            fill(window);
            Screen.does(() -> window.window.openTicket("K-2026-0001", "LISTEN"));
            window.settle();
            type(window, "listen-PRICE", "gratis");
            type(window, "listen-DELIVERED", "31-2-2026");
            Screen.does(window.<Button>find("listen-details-save")::fire);
            window.settle();
            Node price = window.find("listen-PRICE");
            assertThat(Screen.on(price::isFocused)).isTrue();
            assertThat(Screen.on(price::getAccessibleHelp)).isNotBlank();
            window.picture("ticket-details-error");
            type(window, "listen-PRICE", "€ 39,95");
            type(window, "listen-DELIVERED", "4-11-2026");
            type(window, "listen-NAME", "Sanne de Wit-Jansen");
            Screen.does(window.<Button>find("listen-details-save")::fire);
            window.settle();
            Ticket changed = window.services.tickets().get("K-2026-0001");
            assertThat(changed.customer().name()).isEqualTo("Sanne de Wit-Jansen");
            assertThat(changed.line()).isNotNull().satisfies(line -> {
                assertThat(line.price()).isEqualTo(Money.ofCents(3995));
                assertThat(line.deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 4));
            });
            window.services.journal().undo();
            window.settle();
            assertThat(window.services.tickets().get("K-2026-0001").customer().name())
                    .isEqualTo("Sanne de Wit");
            assertThat(window.<TextInputControl>find("listen-NAME").getText()).isEqualTo("Sanne de Wit");
        }
    }

    @Test
    void searchOpensAComplaintByItsReferenceAndListsWordsOtherwise() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            fill(window);
            search(window, "k-2026-0003");
            assertThat(window.<Label>find("ticket-subject").getText()).isEqualTo("Ketting nog steeds niet ontvangen");
            search(window, "ring");
            TableView<?> list = window.find("tickets-list");
            assertThat(list.getItems()).hasSize(1);
            assertThat(window.<ToggleButton>find("tickets-view-" + View.ALL).isSelected())
                    .isTrue();
        }
    }

    @Test
    void aDroppedMailFileFillsTheFormAndAnotherFileIsRefusedWithASentence() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            Path mail = folder.resolve("klacht.txt");
            Files.writeString(mail, MAIL, StandardCharsets.UTF_8);
            Rooms rooms = Screen.on(() -> window.window.rooms());
            Screen.does(() -> rooms.drop().take(List.of(folder.resolve("foto.jpg"))));
            window.settle();
            window.picture("tickets-drop-refused");
            Screen.does(() -> rooms.drop().take(List.of(mail)));
            window.settle();
            assertThat(window.<TextInputControl>find("new-ticket-ARTICLE").getText())
                    .isEqualTo("ARM-204");
        }
    }

    private static void type(WindowFixture window, String id, String words) {
        Screen.does(() -> window.<TextInputControl>find(id).setText(words));
    }

    private static void search(WindowFixture window, String words) {
        Screen.does(() -> {
            javafx.scene.control.TextField field = window.find("search");
            field.setText(words);
            field.fireEvent(new javafx.event.ActionEvent());
        });
        window.settle();
    }
}
