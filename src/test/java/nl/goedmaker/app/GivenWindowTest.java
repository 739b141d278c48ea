package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import nl.goedmaker.cashback.Offer;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.insights.FigureRow;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What was given before, beside the answer and beside the remedies. */
class GivenWindowTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();

    private static Ticket ticket(WindowFixture window, String customer) {
        return window.services
                .tickets()
                .open(new NewTicket(
                        customer,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("88" + customer.length(), "ARM-204", "armband", Money.ofCents(4_995), null),
                        Channel.WEBSHOP,
                        TicketType.CLASP,
                        "Armband kapot na één keer dragen",
                        "De sluiting ging open op mijn gala.",
                        null));
    }

    /** Three complaints that got something, and the one to answer. */
    static Ticket fill(WindowFixture window) {
        for (String amount : List.of("5.00", "7.50", "12.50")) {
            Ticket before = ticket(window, "Klant " + amount);
            window.services.cashbacks().offer(before, new Offer(Money.parse(amount), Basis.GOODWILL, "Gala", false));
            window.services
                    .tickets()
                    .choose(before, new NewRemedy(RemedyKind.REPAIR, Basis.STATUTORY, null, null, "", false), true);
        }
        window.services
                .tickets()
                .choose(
                        ticket(window, "Klant met enkel uitleg"),
                        new NewRemedy(RemedyKind.REPAIR, Basis.STATUTORY, null, null, "", false),
                        true);
        return ticket(window, "Sanne de Wit");
    }

    @Test
    void everyNumberOpensItsComplaintsByKeyboardFromBothSteps() throws Exception {
        try (WindowFixture window = WindowFixture.open(
                folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Preferences.Theme.LIGHT, 100))) {
            Ticket ticket = fill(window);
            Screen.does(() -> window.window.openTicket(ticket.reference(), "SOLVE"));
            window.settle();
            assertThat(window.<Button>find("given-1").getText()).isEqualTo("Reparatie: 4 keer, het vaakst");
            Screen.does(() -> window.window.openTicket(ticket.reference(), "REPLY"));
            window.settle();
            window.picture("given-reply");
            Screen.does(() -> find(window, "given-2").requestFocus());
            robot.push(KeyCode.SPACE);
            window.settle();

            assertThat(window.<ListView<FigureRow>>find("insight-list").getItems())
                    .hasSize(3);
        }
    }

    /** The one of the step that is shown. */
    private static Button find(WindowFixture window, String id) {
        return window.window.stage().getScene().getRoot().lookupAll("#" + id).stream()
                .filter(node -> node.getScene() != null && isShown(node))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isShown(javafx.scene.Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}
