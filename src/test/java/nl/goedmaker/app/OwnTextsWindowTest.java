package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.replies.TemplateText;
import nl.goedmaker.replies.TemplateUse;
import nl.goedmaker.replies.ui.TemplateRow;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Room;
import nl.goedmaker.ui.Screen;
import nl.goedmaker.ui.writing.WritingArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The owner's own texts by keyboard in a real window: made of an answer, chosen, put in order, taken back. */
class OwnTextsWindowTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T07:31:00Z"), ZoneId.of("Europe/Amsterdam"));

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private WindowFixture open(int textSize, Preferences.Theme theme) throws Exception {
        WindowFixture window = WindowFixture.open(folder, CLOCK, new Preferences(Language.NL, theme, textSize));
        window.services.settings().save(new Shop("Juwelier aan Zee", "Ilse", "ilse@zee.example", "", "", "", "NL"));
        Ticket ticket = window.services
                .tickets()
                .open(new NewTicket(
                        "Sanne de Wit",
                        "s.dewit@mail.example",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("88412", "ARM-204", "armband", Money.ofCents(4995), null),
                        Channel.WEBSHOP,
                        TicketType.CLASP,
                        "Armband kapot na één keer dragen",
                        "De sluiting ging open op mijn gala.",
                        null));
        window.services
                .correspondence()
                .save(
                        ticket,
                        new Draft(
                                "Je armband (order 88412)",
                                "Hoi Sanne,\n\n"
                                    + "De sluiting ging open op je gala, en dat spijt me. Ik maak hem voor je en stuur"
                                    + " hem uiterlijk vrijdag 27 november terug, samen met € 7,50.\n\n"
                                    + "Groet,\n"
                                    + "Ilse\n"
                                    + "Juwelier aan Zee",
                                ""));
        Screen.does(() -> window.window.openTicket(ticket.reference(), "REPLY"));
        window.settle();
        return window;
    }

    private void press(WindowFixture window, KeyCode... keys) {
        robot.push(keys);
        window.settle();
    }

    private static void fire(WindowFixture window, String id) {
        Screen.does(() -> ((Button) window.find(id)).fire());
        window.settle();
    }

    private static void pictures(WindowFixture window, String name) {
        window.picture(name);
        window.resize(1024, 700);
        window.picture(name + "-1024");
        window.resize(1366, 768);
    }

    private static void add(WindowFixture window, String name, Language language, TicketType type, TemplateUse use) {
        window.services
                .templates()
                .add(new TemplateText(
                        name, language, type, use, "Over je {article.name}", "Hoi {customer.firstName},\n\nTot gauw."));
        window.settle();
    }

    private void walk(WindowFixture window, String name) {
        Screen.does(() -> window.window.open(Room.SETTINGS));
        window.settle();
        fire(window, "section-texts");
        window.picture(name + "-empty");
        Screen.does(() -> window.window.openTicket("K-2026-0001", "REPLY"));
        window.settle();
        pictures(window, name + "-reply-without");
        fire(window, "reply-keep");
        assertThat(window.<TextArea>find("own-text-text").getText())
                .startsWith("Hoi {customer.firstName},")
                .endsWith("[[bedrag]].\n\nGroet,\n{shop.ownerName}\n{shop.name}");
        assertThat(window.<Label>find("own-text-hint").getText()).contains("“88412”", "“Sanne”");
        assertThat(window.<TextField>find("own-text-name").isFocused()).isTrue();
        press(window, KeyCode.CONTROL, KeyCode.ENTER);
        pictures(window, name + "-sheet");
        assertThat(window.services.templates().all()).isEmpty();
        robot.write("Gala en terug", 0);
        press(window, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.services.templates().all()).hasSize(1);
        window.picture(name + "-kept");
        add(window, "Markt", Language.NL, null, TemplateUse.PRIVATE);
        add(window, "Dank voor je review", Language.NL, null, TemplateUse.PUBLIC);
        add(window, "Ersatz per Post", Language.DE, TicketType.LOST, TemplateUse.PRIVATE);

        ListView<TemplateRow> templates = window.find("templates");
        assertThat(templates.getItems().subList(0, 4))
                .extracting(TemplateRow::name)
                .containsExactly("Eigen teksten", "Gala en terug", "Markt", "Van Goedmaker");
        pictures(window, name + "-reply");
        Screen.does(() -> window.find("template-search").requestFocus());
        robot.write("mar", 0);
        press(window, KeyCode.DOWN);
        assertThat(templates.getSelectionModel().getSelectedItem().name()).isEqualTo("Markt");
        press(window, KeyCode.ENTER);
        assertThat(window.<WritingArea>find("reply-text").getText()).isEqualTo("Hoi Sanne,\n\nTot gauw.\n");

        Screen.does(() -> window.window.open(Room.SETTINGS));
        window.settle();
        fire(window, "section-texts");
        pictures(window, name + "-settings");
        fire(window, "up-own-2");
        assertThat(window.services.templates().all().getFirst().text().name()).isEqualTo("Markt");
        fire(window, "remove-own-1");
        assertThat(window.services.templates().all()).hasSize(3);
        press(window, KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.services.templates().all()).hasSize(4);
        press(window, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertThat(window.<TextField>find("own-text-name").isFocused()).isTrue();
        press(window, KeyCode.ESCAPE);
    }

    @Test
    void anAnswerBecomesATextOfTheOwners() throws Exception {
        try (WindowFixture window = open(100, Preferences.Theme.LIGHT)) {
            walk(window, "own-texts");
        }
    }

    @Test
    void inTheDarkAndLargeItFitsToo() throws Exception {
        try (WindowFixture window = open(150, Preferences.Theme.DARK)) {
            walk(window, "own-texts-150-dark");
        }
    }
}
