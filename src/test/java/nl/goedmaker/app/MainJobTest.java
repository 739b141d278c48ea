package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole main job as its owner does it, on a data file that begins empty. */
class MainJobTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Clock SUNDAY = Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));
    private static final Preferences LIGHT = new Preferences(Language.NL, Preferences.Theme.LIGHT, 100);
    private static final String COMPLAINT = """
        Van: Sanne de Wit <s.dewit@voorbeeld.nl>
        Datum: zaterdag 21 november 2026 14:05
        Onderwerp: Armband kapot na één keer dragen

        Hoi Lotte,

        Ik had de armband één keer om, naar een gala, en de sluiting brak zomaar. Wat nu?

        Groetjes, Sanne
        """;
    private static final String REFERENCE = "K-2026-0001";

    @TempDir
    Path folder;

    @TempDir
    Path desktop;

    private WindowFixture window;
    private Owner owner;

    @Test
    void fromMailToBankFileByMouseAndKeyboard() throws Exception {
        try (WindowFixture first = WindowFixture.firstStart(folder, SUNDAY, LIGHT)) {
            window = first;
            owner = new Owner(first);
            beginsEmptyAndNamesTheShop();
            entersTheComplaint();
            listens();
            looksIntoIt();
            choosesRemedies();
            printsTheSlip();
            answers();
            Payday payday = new Payday(first, owner, cashback().code(), desktop);
            payday.takesInTheClaim();
            payday.paysIt();
            closesTakesBackAndClosesAgain();
        }
        try (WindowFixture second = WindowFixture.open(folder, SUNDAY, LIGHT)) {
            window = second;
            owner = new Owner(second);
            takesBackTheClosingOfYesterday();
        }
    }

    private Ticket ticket() {
        return window.services.tickets().get(REFERENCE);
    }

    private Cashback cashback() {
        return window.services.cashbacks().ofTicket(ticket()).getFirst();
    }

    private void beginsEmptyAndNamesTheShop() {
        owner.looks("01-welcome");
        owner.click("welcome-empty");
        assertThat(owner.focus()).isEqualTo("shop-name");
        owner.write("Studio Lotte");
        owner.fill("shop-owner", "Lotte");
        owner.fill("shop-email", "lotte@studiolotte.example");
        owner.tabTo("shop-save");
        owner.press(KeyCode.SPACE);
        owner.looks("02-shop");
        assertThat(window.services.settings().shop().email()).isEqualTo("lotte@studiolotte.example");
    }

    private void entersTheComplaint() {
        owner.copies(COMPLAINT);
        owner.press(KeyCode.CONTROL, KeyCode.N);
        owner.click("new-ticket-paste");
        assertThat(owner.words("new-ticket-NAME")).isEqualTo("Sanne de Wit");
        owner.fill("new-ticket-ORDER", "88412");
        owner.fill("new-ticket-ARTICLE", "armband met schakels");
        owner.fill("new-ticket-CATEGORY", "armband");
        owner.fill("new-ticket-PRICE", "49,95");
        owner.fill("new-ticket-DELIVERED", "3-11-2026");
        owner.choose("new-ticket-CHANNEL", "Etsy");
        owner.tabTo("new-ticket-TYPE");
        owner.press(KeyCode.DOWN);
        owner.looks("03-complaint");
        owner.press(KeyCode.CONTROL, KeyCode.ENTER);
        owner.looks("04-entered");
        assertThat(ticket().type()).isEqualTo(TicketType.CLASP);
        assertThat(ticket().channel()).isEqualTo(Channel.ETSY);
        assertThat(ticket().line()).isNotNull().satisfies(line -> {
            assertThat(line.orderNumber()).isEqualTo("88412");
            assertThat(line.article()).isEqualTo("armband met schakels");
            assertThat(line.category()).isEqualTo("armband");
            assertThat(line.price()).isEqualTo(Money.parse("49,95"));
            assertThat(line.deliveredOn()).isEqualTo(LocalDate.of(2026, 11, 3));
        });
        assertThat(ticket().openedAt()).isEqualTo(Instant.parse("2026-11-21T13:05:00Z"));
        assertThat(ticket().firstReplyDue()).isEqualTo(ticket().openedAt().plus(Duration.ofHours(24)));
        assertThat(owner.words("ticket-due")).isEqualTo("nog 4 u");
    }

    private void listens() {
        assertThat(owner.focus()).isEqualTo("step-LISTEN");
        assertThat(owner.allWords("listen-messages")).contains("naar een gala, en de sluiting brak zomaar");
        owner.fill("listen-note", "Klinkt oprecht; de sluiting is van de nieuwe partij.");
        owner.tabTo("listen-note-save");
        owner.press(KeyCode.ENTER);
        owner.looks("05-listen");
        assertThat(window.services.tickets().timeline(ticket()).toString()).contains("nieuwe partij");
    }

    private void looksIntoIt() {
        owner.click("step-CHECK");
        assertThat(owner.allWords("check-banner")).contains("Binnen 12 maanden na levering", "3 november 2027");
        owner.click("answer-STIFF_AT_FIRST-NO");
        owner.tabTo("answer-PHOTO_SHARP-YES");
        owner.press(KeyCode.SPACE);
        owner.looks("06-check");
        assertThat(owner.words("check-answered")).startsWith("2 van");
    }

    private void choosesRemedies() {
        owner.click("step-SOLVE");
        owner.click("basis-STATUTORY");
        owner.click("kind-REPAIR");
        owner.click("promise-days");
        owner.looks("07-repair");
        owner.click("choose-remedy");
        owner.tabTo("basis-STATUTORY");
        owner.press(KeyCode.RIGHT);
        assertThat(owner.focus()).isEqualTo("basis-GOODWILL");
        owner.press(KeyCode.TAB);
        owner.press(2, KeyCode.RIGHT);
        assertThat(owner.focus()).isEqualTo("kind-CASHBACK");
        owner.fill("remedy-amount", "7,50");
        owner.press(KeyCode.ENTER);
        owner.looks("08-above-limit");
        assertThat(owner.allWords("solve-form")).contains("Schrijf op waarom je meer geeft");
        assertThat(window.services.cashbacks().ofTicket(ticket())).isEmpty();
        owner.fill("remedy-amount", "4,50");
        owner.press(KeyCode.ENTER);
        owner.looks("09-offered");
        assertThat(cashback().amount()).isEqualTo(Money.parse("4,50"));
        assertThat(owner.words("offer-code")).isEqualTo(cashback().code().display());
    }

    private void printsTheSlip() throws Exception {
        Path slip = desktop.resolve("bon.pdf");
        window.answers.file = Optional.of(slip);
        owner.click("offer-slip");
        assertThat(OutsideReader.symbolOn(slip))
                .startsWith("mailto:lotte@studiolotte.example")
                .contains(cashback().code().display());
        owner.click("remedy-done");
        assertThat(owner.focus()).isEqualTo("choose-remedy");
    }

    private void answers() throws Exception {
        owner.tabBackTo("step-SOLVE");
        owner.press(KeyCode.RIGHT);
        owner.clickRow("templates", "Cashback met bon");
        owner.looks("10-template");
        assertThat(owner.words("reply-text"))
                .contains(
                        "Hoi Sanne",
                        "de sluiting brak zomaar",
                        cashback().code().display())
                .doesNotContain("[[");
        owner.click("reply-text");
        owner.press(KeyCode.CONTROL, KeyCode.END);
        owner.write("PS Je hoort van me op [[dag]], over [[wat]].");
        owner.waitsUntil(() -> owner.sees("gap-2"));
        owner.click("reply-send");
        assertThat(owner.words("reply-blocked")).contains("open plek");
        owner.click("reply-text");
        owner.press(KeyCode.CONTROL, KeyCode.HOME);
        owner.press(KeyCode.F8);
        owner.write("vrijdag");
        owner.waitsUntil(() -> !owner.sees("gap-2"));
        owner.click("gap-1");
        owner.write("je armband");
        owner.press(KeyCode.ENTER);
        assertThat(owner.focus()).isEqualTo("reply-text");
        assertThat(owner.words("reply-text")).contains("van me op vrijdag, over je armband.");
        owner.click("reply-text");
        owner.press(KeyCode.CONTROL, KeyCode.END);
        owner.press(KeyCode.ENTER);
        owner.write("Laat je daarna een review achter?");
        owner.waitsUntil(() -> owner.sees("mend"));
        owner.click("reply-send");
        owner.looks("11-blocked");
        assertThat(owner.words("reply-blocked")).contains("review");
        assertThat(ticket().firstRepliedAt()).isNull();
        owner.click("mend");
        // the keyboard goes on to the next tip
        assertThat(owner.focus()).isEqualTo("mend");
        assertThat(owner.words("reply-text")).contains("Studio Lotte").doesNotContain("review");
        owner.tabTo("reply-send");
        owner.looks("12-mended");
        owner.press(KeyCode.SPACE);
        assertThat(ticket().firstRepliedAt()).isEqualTo(NOW);
        assertThat(owner.clipboard())
                .contains("op vrijdag, over je armband", cashback().code().display());
        owner.looks("13-answered");
    }

    private void closesTakesBackAndClosesAgain() {
        owner.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        owner.click("step-FOLLOW_UP");
        owner.looks("21-follow-up");
        close();
        owner.looks("22-closed");
        assertThat(ticket().isClosed()).isTrue();
        assertThat(ticket().justified()).isEqualTo(Justified.YES);
        assertThat(ticket().reason()).isEqualTo(ReasonCode.PRODUCT_FAULT);
        owner.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ticket().isClosed()).isFalse();
        owner.looks("23-open-again");
        close();
        assertThat(ticket().isClosed()).isTrue();
    }

    private void close() {
        owner.click("justified-YES");
        owner.tabTo("close-reason");
        owner.press(KeyCode.DOWN);
        owner.tabTo("close-ticket");
        owner.press(KeyCode.SPACE);
    }

    private void takesBackTheClosingOfYesterday() {
        assertThat(ticket().isClosed()).isTrue();
        owner.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ticket().isClosed()).isFalse();
        owner.looks("24-next-start");
    }
}
