package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import nl.goedmaker.checks.CheckNote;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.settings.Preferences.Theme;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking into a complaint in the window, by keyboard alone. */
class CheckWindowTest {
    @TempDir
    Path folder;

    private static Ticket ticket(WindowFixture window, String customer, String text) {
        return window.services
                .tickets()
                .open(new NewTicket(
                        customer,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase(
                                "88-" + customer,
                                "ARM-204",
                                "armband",
                                Money.ofCents(4_995),
                                LocalDate.of(2026, 11, 3)),
                        Channel.WEBSHOP,
                        TicketType.CLASP,
                        "Armband kapot na één keer dragen",
                        text,
                        null));
    }

    /** The same clasp failed for two others; then one more. */
    private static Ticket fill(WindowFixture window) {
        ticket(window, "Joris Bakker", "De sluiting gaat niet meer dicht, ik ben hem bijna kwijtgeraakt.");
        ticket(window, "Femke Smit", "Het slotje van mijn armband is stuk gegaan toen ik thuis zat.");
        return ticket(window, "Sanne de Wit", "Ik heb hem één keer gedragen op een gala en hij brak zomaar. Wat nu?");
    }

    @Test
    void theOrdersBehindAFigureUnfoldAndFoldAgainByKeyboard() throws Exception {
        try (WindowFixture window =
                WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Theme.DARK, 150))) {
            Ticket ticket = fill(window);
            window.services
                    .database()
                    .change(context -> context.execute(
                            "INSERT INTO customer_order (number, customer_id, channel, ordered_on)"
                                    + " VALUES ('4711', ?, 'webshop', '2026-05-04')",
                            ticket.customer().id()));
            Screen.does(() -> window.window.openTicket(ticket.reference(), "CHECK"));
            window.settle();
            Owner owner = new Owner(window);
            assertThat(owner.allWords("check-for")).doesNotContain("4711");
            owner.tabTo("orders-CLEAN_ORDERS");
            owner.press(KeyCode.SPACE);
            window.settle();
            assertThat(owner.allWords("check-for")).contains("4711", "Minder tonen");
            window.picture("check-orders-dark-150");
            owner.press(KeyCode.SPACE);
            window.settle();
            assertThat(owner.allWords("check-for")).doesNotContain("4711");
        }
    }

    @Test
    void theStepIsWalkedByKeyboardFromTheEvidenceToAnAnswerAnExplanationAndANote() throws Exception {
        try (WindowFixture window =
                WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Theme.LIGHT, 100))) {
            Ticket ticket = fill(window);
            Screen.does(() -> window.window.openTicket(ticket.reference(), "CHECK"));
            window.settle();
            Owner owner = new Owner(window);
            assertThat(owner.allWords("check-outcome"))
                    .contains("Waarschijnlijk een productfout", "Wat dit zou veranderen", "Jij beslist");
            assertThat(owner.allWords("check-for")).contains("ging ook stuk bij 2 andere, losstaande klanten");
            assertThat(owner.allWords("check-against")).contains("Ik heb hem één keer gedragen", "geen zelfde IBAN");
            window.picture("check-light");

            window.answers.words = "Ze droeg hem echt maar één avond";
            owner.tabTo("explain-WORN_ONCE");
            owner.press(KeyCode.SPACE);
            window.settle();
            assertThat(owner.allWords("check-against")).contains("Verklaard: Ze droeg hem echt maar één avond");

            owner.tabTo("answer-STIFF_AT_FIRST-NO");
            owner.press(KeyCode.SPACE);
            window.settle();
            assertThat(owner.focus()).isEqualTo("answer-STIFF_AT_FIRST-change");
            owner.press(KeyCode.SPACE);
            window.settle();
            owner.tabTo("answer-STIFF_AT_FIRST-otherwise");
            owner.press(KeyCode.SPACE);
            window.answers.words = "bij nader inzien ging hij stroef";
            owner.tabBackTo("answer-STIFF_AT_FIRST-YES");
            owner.press(KeyCode.SPACE);
            window.settle();
            assertThat(owner.allWords("check-questions")).contains("Eerder", "bij nader inzien ging hij stroef");
            assertThat(owner.allWords("check-against")).contains("De klant zegt nu iets anders dan eerder.");

            owner.tabTo("check-note");
            Screen.does(() -> window.<TextArea>find("check-note").setText("Zij is een fraudeur."));
            assertThat(owner.allWords("check-notes")).contains("Schrijf");
            Screen.does(() -> window.<TextArea>find("check-note").setText("Foto bekeken: sluiting open."));
            owner.press(KeyCode.SHORTCUT, KeyCode.ENTER);
            window.settle();
            assertThat(window.services.checkNotes().of(ticket))
                    .extracting(CheckNote::text)
                    .contains("Foto bekeken: sluiting open.");
            window.picture("check-noted");

            Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.DARK, 100)));
            window.settle();
            window.picture("check-dark");
            Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.LIGHT, 150)));
            window.settle();
            window.picture("check-150");
            Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.LIGHT, 100)));
            window.resize(1024, 700);
            window.settle();
            window.picture("check-1024");
        }
    }
}
