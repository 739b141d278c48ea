package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.writing.WritingArea;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class TicketStepsTest {
    @TempDir
    Path folder;

    @TempDir
    Path papers;

    private final FxRobot robot = new FxRobot();

    private WindowFixture window(Preferences.Theme theme, int textSize) throws Exception {
        WindowFixture window =
                WindowFixture.open(folder, Clock.systemDefaultZone(), new Preferences(Language.NL, theme, textSize));
        window.services.settings().save(Bracelet.SHOP);
        return window;
    }

    private static Ticket ticket(WindowFixture window) {
        return Bracelet.ticket(window, LocalDate.now().minusDays(19));
    }

    private static void open(WindowFixture window, Ticket ticket, String step) {
        Screen.does(() -> window.window.openTicket(ticket.reference(), step));
        window.settle();
    }

    private static void fire(WindowFixture window, String id) {
        Screen.does(() -> {
            switch (window.find(id)) {
                case RadioButton radio -> radio.fire();
                case Button button -> button.fire();
                default -> throw new AssertionError(id);
            }
        });
        window.settle();
    }

    private void write(WindowFixture window, String id, String words) {
        Screen.does(() -> window.find(id).requestFocus());
        robot.write(words, 0);
        window.settle();
    }

    @Test
    void aCashbackIsOfferedWithinTheLimitAndItsSlipIsSaved() throws Exception {
        try (WindowFixture window = window(Preferences.Theme.LIGHT, 100)) {
            Ticket ticket = ticket(window);
            open(window, ticket, "SOLVE");
            window.picture("solve-empty");
            fire(window, "basis-STATUTORY");
            fire(window, "kind-REPAIR");
            fire(window, "promise-days");
            window.picture("solve-repair");
            fire(window, "choose-remedy");
            fire(window, "basis-GOODWILL");
            fire(window, "kind-CASHBACK");
            write(window, "remedy-amount", "7,50");
            fire(window, "choose-remedy");
            window.picture("solve-above-limit");
            assertThat(window.services.cashbacks().ofTicket(ticket)).isEmpty();
            write(window, "remedy-reason", "Haar gala was bedorven");
            fire(window, "choose-remedy");
            assertThat(window.services.cashbacks().ofTicket(ticket))
                    .singleElement()
                    .satisfies(cashback -> assertThat(cashback.amount()).isEqualTo(Money.parse("7,50")));
            window.picture("solve-offered");
            Path slip = papers.resolve("slip.pdf");
            window.answers.file = java.util.Optional.of(slip);
            fire(window, "offer-slip");
            assertThat(Files.readAllBytes(slip)).startsWith('%', 'P', 'D', 'F');
            fire(window, "remedy-done");
            assertThat(window.services.tickets().remedies(ticket).getFirst().doneAt())
                    .isNotNull();
            window.resize(1024, 700);
            window.picture("solve-small");
        }
    }

    @Test
    void inLargeTypeTheNextQuestionTheButtonAndThenTheCodeAreSeen() throws Exception {
        try (WindowFixture window = window(Preferences.Theme.LIGHT, 150)) {
            Ticket ticket = ticket(window);
            open(window, ticket, "SOLVE");
            fire(window, "basis-GOODWILL");
            assertThat(isSeen(window, "choose-remedy")).isTrue();
            fire(window, "kind-CASHBACK");
            assertThat(isSeen(window, "remedy-amount")).isTrue();
            assertThat(isSeen(window, "choose-remedy")).isTrue();
            write(window, "remedy-amount", "5");
            fire(window, "choose-remedy");
            assertThat(isSeen(window, "offer-code")).isTrue();
            assertThat(window.find("offer-slip").isFocused()).isTrue();
        }
    }

    private static boolean isSeen(WindowFixture window, String id) {
        javafx.scene.Node node = window.find(id);
        return Screen.on(() -> {
            javafx.geometry.Bounds at = node.localToScene(node.getLayoutBounds());
            javafx.geometry.Bounds page = window.find("solve-page")
                    .localToScene(window.find("solve-page").getLayoutBounds());
            return at.getMinY() >= page.getMinY() && at.getMaxY() <= page.getMaxY();
        });
    }

    @Test
    void whatIsTypedForAnOpenPlaceGoesIntoTheTextByTab() throws Exception {
        try (WindowFixture window = window(Preferences.Theme.LIGHT, 100)) {
            Ticket ticket = ticket(window);
            open(window, ticket, "REPLY");
            Screen.does(() -> window.find("templates").requestFocus());
            Screen.does(() ->
                    window.<ListView<?>>find("templates").getSelectionModel().select(0));
            robot.type(KeyCode.ENTER);
            window.settle();
            Screen.does(() -> List.copyOf(window.find("gaps").lookupAll(".gap-field"))
                    .getLast()
                    .requestFocus());
            robot.write("vrijdag 28 november", 0);
            robot.type(KeyCode.TAB);
            window.settle();
            assertThat(window.<WritingArea>find("reply-text").getText())
                    .contains("Uiterlijk vrijdag 28 november is het geregeld.");
        }
    }

    @Test
    void aSentenceThatTiesMoneyToAReviewBlocksCopying() throws Exception {
        try (WindowFixture window = window(Preferences.Theme.LIGHT, 100)) {
            Ticket ticket = ticket(window);
            open(window, ticket, "REPLY");
            window.picture("reply-empty");
            Screen.does(() ->
                    window.<ListView<?>>find("templates").getSelectionModel().select(0));
            Screen.does(() -> window.find("templates").requestFocus());
            robot.type(KeyCode.ENTER);
            window.settle();
            window.picture("reply-template");
            assertThat(window.<WritingArea>find("reply-text").getText()).contains("Hoi Sanne", "[[");
            Screen.does(() -> window.find("reply-text").requestFocus());
            robot.type(KeyCode.F8);
            assertThat(window.<WritingArea>find("reply-text").getSelectedText()).startsWith("[[");
            Screen.does(() -> window.<WritingArea>find("reply-text").replaceText("""
                Hoi Sanne,

                De sluiting van je armband brak op je gala. Dat spijt me. Ik repareer hem voor vrijdag 28 november.

                """));
            Screen.does(() -> window.<TextField>find("reply-subject").setText("Je armband"));
            Screen.does(() -> window.<WritingArea>find("reply-text").end(SelectionPolicy.CLEAR));
            write(
                    window,
                    "reply-text",
                    "Helaas kan ik de avond niet overdoen. Er staat 7,50 cashback klaar; laat je daarna een review"
                            + " achter?");
            fire(window, "reply-send");
            window.picture("reply-blocked");
            assertThat(window.<Label>find("reply-blocked").getText()).contains("review");
            assertThat(window.services.tickets().get(ticket.reference()).firstRepliedAt())
                    .isNull();
            fire(window, "mend");
            fire(window, "reply-send");
            assertThat(window.services.tickets().get(ticket.reference()).firstRepliedAt())
                    .isNotNull();
            assertThat(window.<WritingArea>find("reply-text").getText()).isEmpty();
            assertThat(window.<TextField>find("reply-subject").getText()).isEmpty();
            window.picture("reply-take-back");
            assertThat(takeBack(window)).matches("Neem terug \\(1[0-5] s\\)");
            Screen.does(() -> window.find("reply-send").requestFocus());
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.settle();
            assertThat(window.<TextField>find("reply-subject").getText()).isEqualTo("Je armband");
            passesWithAReason(window, ticket);
        }
    }

    private static String takeBack(WindowFixture window) {
        return Screen.on(() -> ((Button) window.window.stage().getScene().lookup(".notice .button")).getText());
    }

    private void passesWithAReason(WindowFixture window, Ticket ticket) {
        Screen.does(() -> window.<WritingArea>find("reply-text")
                .replaceText("Hoi Sanne,\n\nIk meldde de fraude met je pas vrijdag 27 november.\n\nGroet, Ilse"));
        fire(window, "reply-send");
        fire(window, "reply-pass");
        assertThat(Screen.on(() -> window.find("override-reason-L5").isFocused()))
                .isTrue();
        robot.type(KeyCode.ENTER);
        window.picture("reply-override");
        assertThat(window.services.tickets().get(ticket.reference()).firstRepliedAt())
                .isNull();
        robot.write("het gaat over haar bank", 0);
        robot.type(KeyCode.ENTER);
        window.settle();
        assertThat(window.services.tickets().get(ticket.reference()).firstRepliedAt())
                .isNotNull();
    }

    @Test
    void whatIsTypedIsStillThereAfterAnotherRoomWasOpened() throws Exception {
        try (WindowFixture window = window(Preferences.Theme.LIGHT, 100)) {
            Ticket ticket = ticket(window);
            open(window, ticket, "REPLY");
            write(window, "reply-text", "Hoi Sanne, wat vervelend");
            Screen.does(() -> window.window.open(nl.goedmaker.ui.Room.TODAY));
            window.settle();
            assertThat(window.services.correspondence().draft(ticket).text()).isEqualTo("Hoi Sanne, wat vervelend");
            open(window, ticket, "REPLY");
            assertThat(window.<WritingArea>find("reply-text").getText()).isEqualTo("Hoi Sanne, wat vervelend");
        }
    }

    @Test
    void theLastWordsTypedAreKeptWhenTheWindowClosesAtOnce() throws Exception {
        Ticket ticket;
        try (WindowFixture window = window(Preferences.Theme.LIGHT, 100)) {
            ticket = ticket(window);
            open(window, ticket, "REPLY");
            Screen.does(() -> {
                WritingArea text = window.find("reply-text");
                text.requestFocus();
                text.replaceText("Hoi Sanne,");
                // leaving the field begins a save; the next words come while it runs
                window.find("reply-subject").requestFocus();
                text.replaceText("Hoi Sanne, morgen is hij klaar.");
                window.window.stage().close();
            });
        }
        try (WindowFixture window = window(Preferences.Theme.LIGHT, 100)) {
            assertThat(window.services.correspondence().draft(ticket).text())
                    .isEqualTo("Hoi Sanne, morgen is hij klaar.");
        }
    }

    @Test
    void aTicketIsClosedWithAnOutcomeAndOpenedAgain() throws Exception {
        try (WindowFixture window = window(Preferences.Theme.LIGHT, 100)) {
            Ticket ticket = ticket(window);
            open(window, ticket, "FOLLOW_UP");
            fire(window, "close-ticket");
            window.picture("follow-up-open");
            fire(window, "justified-YES");
            Screen.does(() -> window.<ComboBox<ReasonCode>>find("close-reason").setValue(ReasonCode.PRODUCT_FAULT));
            fire(window, "close-ticket");
            window.picture("follow-up-closed");
            assertThat(window.<Label>find("close-outcome").getText())
                    .isEqualTo("Oordeel: Terecht. Oorzaak: Fout in het product.");
            assertThat(window.find("loose-ends").lookupAll(".label").stream().map(label -> ((Label) label).getText()))
                    .noneMatch(words -> words.contains("Uitzoeken"));
            assertThat(window.services.tickets().get(ticket.reference()).isClosed())
                    .isTrue();
            fire(window, "reopen-ticket");
            assertThat(window.services.tickets().get(ticket.reference()).isClosed())
                    .isFalse();
        }
    }

    @Test
    void theStepsReadWellInTheDarkAndInLargeType() throws Exception {
        try (WindowFixture window = window(Preferences.Theme.DARK, 100)) {
            Ticket ticket = ticket(window);
            for (String step : new String[] {"SOLVE", "REPLY", "FOLLOW_UP"}) {
                open(window, ticket, step);
                if (step.equals("SOLVE")) {
                    fire(window, "basis-GOODWILL");
                    fire(window, "kind-CASHBACK");
                    write(window, "remedy-amount", "5");
                    fire(window, "choose-remedy");
                    fire(window, "basis-STATUTORY");
                    fire(window, "kind-CASHBACK");
                }
                if (step.equals("REPLY")) {
                    Screen.does(() -> window.find("templates").requestFocus());
                    Screen.does(() -> window.<ListView<?>>find("templates")
                            .getSelectionModel()
                            .select(0));
                    robot.type(KeyCode.ENTER);
                    window.settle();
                }
                window.picture("steps-dark-" + step);
                window.resize(1024, 700);
                window.picture("steps-small-" + step);
                window.resize(1366, 768);
            }
            Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Preferences.Theme.LIGHT, 150)));
            for (String step : new String[] {"SOLVE", "REPLY", "FOLLOW_UP"}) {
                open(window, ticket, step);
                if (step.equals("SOLVE")) {
                    fire(window, "basis-STATUTORY");
                    fire(window, "kind-REPAIR");
                }
                window.picture("steps-large-" + step);
            }
        }
    }
}
