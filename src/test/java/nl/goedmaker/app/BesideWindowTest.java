package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import nl.goedmaker.checks.photos.Pictures;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.files.GivenFile;
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

/** What the evidence of a check leads to, by keyboard alone. */
class BesideWindowTest {
    private static final String STORY = "Ik heb de armband voor mijn verjaardag gekregen en hij brak zomaar toen ik"
            + " op de bank zat te lezen, zonder dat ik er iets mee deed of ergens aan bleef haken. Ik had hem toen nog"
            + " maar een paar dagen en ik ben er heel voorzichtig mee geweest.";

    @TempDir
    Path folder;

    @TempDir
    Path papers;

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
                        "Armband kapot",
                        text,
                        null));
    }

    private static void photo(WindowFixture window, Ticket ticket, byte[] jpeg) {
        window.services.attachments().attach(ticket, GivenFile.of("sluiting.jpg", jpeg));
    }

    private static Ticket fill(WindowFixture window) {
        window.services.settings().save(nl.goedmaker.ShopOnDisk.SHOP);
        Ticket joost = ticket(
                window, "Joost Bakker", "Beste Lotte,\n\n" + STORY + " Ik hoor graag van je.\n\nGroet,\nJoost Bakker");
        ticket(window, "Femke Smit", "Het slotje van mijn armband is stuk gegaan toen ik thuis zat.");
        // somebody who shares a photo is no stranger: it takes two who share nothing
        ticket(window, "Noor Visser", "De sluiting klikt niet meer dicht sinds gisteren, jammer hoor.");
        Ticket sanne = ticket(
                window,
                "Sanne de Wit",
                "Hoi,\n\n" + STORY + " Kun je hem repareren? Dat zou fijn zijn.\n\nGroetjes,\nSanne");
        byte[] jpeg = Pictures.jpeg(Pictures.jewel(4), 0.85f);
        photo(window, joost, jpeg);
        photo(window, sanne, Pictures.withExif(jpeg, "2026:10:01 12:30:00", 1));
        window.services.readings().catchUp(nl.goedmaker.checks.readings.Readings.Progress.UNWATCHED);
        return sanne;
    }

    private static void pictures(WindowFixture window, Owner owner, Ticket ticket, String name, String link) {
        look(window, ticket, link, name + "-light");
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.DARK, 150)));
        window.picture(name + "-dark-150");
        window.resize(1024, 700);
        Screen.does(() -> window.window.prefer(new Preferences(Language.NL, Theme.LIGHT, 100)));
        window.picture(name + "-1024");
        window.resize(1366, 768);
        owner.press(KeyCode.ESCAPE);
        window.settle();
        assertThat(owner.sees("beside")).isFalse();
        assertThat(owner.sees("letter")).isFalse();
    }

    private static void look(WindowFixture window, Ticket ticket, String link, String name) {
        Owner owner = new Owner(window);
        owner.tabTo(link);
        owner.press(KeyCode.SPACE);
        window.settle();
        window.settle();
        window.picture(name);
    }

    @Test
    void bothSheetsAndTheLetterOpenByKeyboardAndCloseAgain() throws Exception {
        try (WindowFixture window =
                WindowFixture.open(folder, MoneyShop.SUNDAY, new Preferences(Language.NL, Theme.LIGHT, 100))) {
            Ticket ticket = fill(window);
            Screen.does(() -> window.window.openTicket(ticket.reference(), "CHECK"));
            window.settle();
            Owner owner = new Owner(window);

            pictures(window, owner, ticket, "beside-texts", "beside-NEAR_SAME_TEXT");
            assertThat(owner.focus()).isEqualTo("beside-NEAR_SAME_TEXT");

            owner.tabTo("beside-SAME_PHOTO");
            owner.press(KeyCode.SPACE);
            window.settle();
            window.settle();
            assertThat(Screen.on(
                            () -> window.window.stage().getScene().getRoot().lookupAll(".beside-photo .image-view")))
                    .hasSize(2)
                    .allSatisfy(view ->
                            assertThat(((ImageView) view).getImage().getWidth()).isPositive());
            assertThat(owner.focus()).isEqualTo("beside-close");
            owner.tabTo("beside-enlarge-theirs");
            owner.press(KeyCode.ESCAPE);
            window.settle();
            pictures(window, owner, ticket, "beside-photos", "beside-SAME_PHOTO");
            look(window, ticket, "photo-PHOTO_BEFORE_DELIVERY", "beside-photo");
            owner.press(KeyCode.ESCAPE);
            window.settle();

            owner.tabBackTo("letter-SAME_ARTICLE");
            owner.press(KeyCode.SPACE);
            window.settle();
            assertThat(Screen.on(() -> window.<TextArea>find("letter-text").getText()))
                    .contains("ARM-204", "K-2026-0002")
                    .doesNotContain("Joost", "Sanne", "Femke", "Noor");
            window.answers.file = Optional.of(papers.resolve("brief.eml"));
            owner.tabTo("letter-eml");
            owner.press(KeyCode.SPACE);
            window.settle();
            assertThat(Files.readString(papers.resolve("brief.eml"))).contains("X-Unsent: 1");
            owner.press(KeyCode.ESCAPE);
            window.settle();
            pictures(window, owner, ticket, "supplier-letter", "letter-SAME_ARTICLE");

            Screen.does(() -> window.<Button>find("check-reply").requestFocus());
            owner.press(KeyCode.SPACE);
            window.settle();
            window.settle();
            String letter = window.services.correspondence().draft(ticket).text();
            assertThat(letter).contains("– Ging de sluiting de eerste keer stroef?");
            window.picture("asked-in-reply");
        }
    }
}
