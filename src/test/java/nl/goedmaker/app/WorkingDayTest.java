package nl.goedmaker.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.Preferences;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.Stub;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketStatus;
import nl.goedmaker.tickets.TicketType;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole day behind the counter by the keyboard alone: nothing here points at anything. */
class WorkingDayTest {
    /** A Wednesday morning. */
    private static final Instant NOW = Instant.parse("2026-11-25T07:45:00Z");

    private static final Clock WEDNESDAY = Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam"));
    private static final Preferences LIGHT = new Preferences(Language.NL, Preferences.Theme.LIGHT, 100);
    private static final String NEW = "K-2026-0007";
    private static final String VISSER = "K-2026-0003";
    private static final String PEETERS = "K-2026-0004";

    @TempDir
    Path folder;

    private WindowFixture window;
    private Owner owner;

    @Test
    void aDayIsDoneByTheKeyboardAlone() throws Exception {
        try (WindowFixture opened = WindowFixture.open(folder, WEDNESDAY, LIGHT)) {
            window = opened;
            owner = new Owner(opened);
            arrivedYesterday();
            entersWhatCameIn();
            findsByThePalette();
            findsByTheField();
            offersAndAnswers();
            putsAwayUntilMonday();
            mergesTakesBackAndMergesAgain();
            goesOnAndTakesTheMergeApart();
            closesSeveralAtOnceAndTakesThatBack();
            closesThemAndReopensOne();
            looksUpTheKeys();
            seesWhatIsLeft();
        }
    }

    private void arrivedYesterday() {
        List<String> customers =
                List.of("Sanne de Wit", "Sanne de Wit", "Joost Visser", "Lies Peeters", "Karel Bos", "Noor Smit");
        window.services.journal().quietly(() -> {
            for (int i = 0; i < customers.size(); i++) {
                arrives(customers.get(i), i);
            }
            return customers;
        });
        owner.press(KeyCode.F1);
        owner.press(KeyCode.ESCAPE);
    }

    private void arrives(String customer, int i) {
        List<String> subjects = List.of(
                "Armband kapot na één keer dragen",
                "Nog een foto van de armband",
                "Ring is te klein",
                "Ketting nog niet ontvangen",
                "Oorbellen verkleurd",
                "Verkeerde gravure");
        window.services
                .tickets()
                .open(new NewTicket(
                        customer,
                        null,
                        null,
                        "NL",
                        Language.NL,
                        new Purchase("8841" + i, "ARM-20" + i, "armband", Money.ofCents(4_995), null),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        subjects.get(i),
                        "Hoi, wat kunnen we hieraan doen?",
                        NOW.minus(Duration.ofHours(20)).plus(Duration.ofMinutes(i))));
    }

    private Ticket ticket(String reference) {
        return window.services.tickets().get(reference);
    }

    private long open() {
        return IntStream.rangeClosed(1, 7)
                .filter(i -> !ticket("K-2026-000" + i).isClosed())
                .count();
    }

    private void entersWhatCameIn() {
        owner.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(owner.focus()).isEqualTo("new-ticket-NAME");
        owner.write("Anke Jansen");
        owner.fill("new-ticket-EMAIL", "anke@voorbeeld.nl");
        owner.fill("new-ticket-ORDER", "90017");
        owner.fill("new-ticket-CATEGORY", "ketting");
        owner.fill("new-ticket-PRICE", "39,95");
        owner.tabTo("new-ticket-TYPE");
        owner.write("sl");
        owner.fill("new-ticket-SUBJECT", "Slotje van de ketting sluit niet");
        owner.fill("new-ticket-TEXT", "Hoi, het slotje gaat vanzelf open. Wat nu?");
        owner.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(owner.focus()).isEqualTo("step-LISTEN");
        assertThat(owner.words("ticket-subject")).isEqualTo("Slotje van de ketting sluit niet");
        assertThat(ticket(NEW).type()).isEqualTo(TicketType.CLASP);
        assertThat(ticket(NEW).customer().email()).isEqualTo("anke@voorbeeld.nl");
        owner.press(KeyCode.ESCAPE);
        assertThat(owner.focus()).isEqualTo("tickets-list");
        assertThat(owner.chosenRows("tickets-list")).singleElement().asString().contains(NEW);
    }

    private void findsByThePalette() {
        owner.press(KeyCode.CONTROL, KeyCode.K);
        owner.write("slotje jans");
        owner.press(KeyCode.ENTER);
        assertThat(owner.words("ticket-subject")).isEqualTo("Slotje van de ketting sluit niet");
        owner.press(KeyCode.CONTROL, KeyCode.K);
        owner.write(VISSER.toLowerCase(java.util.Locale.ROOT));
        owner.press(KeyCode.ENTER);
        assertThat(owner.words("ticket-subject")).isEqualTo("Ring is te klein");
        owner.press(KeyCode.ESCAPE);
    }

    private void findsByTheField() {
        filter("klant:visser");
        assertThat(owner.focus()).isEqualTo("tickets-list");
        assertThat(owner.chosenRows("tickets-list")).singleElement().asString().contains(VISSER);
        owner.press(KeyCode.ENTER);
        assertThat(owner.words("ticket-subject")).isEqualTo("Ring is te klein");
    }

    /** Looks for complaints with the field above the list, and goes to what was found. */
    private void filter(String words) {
        owner.tabBackTo("tickets-filter");
        owner.press(KeyCode.CONTROL, KeyCode.A);
        owner.write(words + " ");
        owner.press(KeyCode.ENTER);
    }

    private void noFilter() {
        owner.tabBackTo("tickets-filter");
        owner.press(KeyCode.ESCAPE);
        assertThat(owner.words("tickets-filter")).isEmpty();
        owner.press(KeyCode.ENTER);
        assertThat(owner.focus()).isEqualTo("tickets-list");
    }

    private void offersAndAnswers() {
        owner.press(2, KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(owner.focus()).isEqualTo("step-SOLVE");
        owner.tabTo("basis-STATUTORY");
        owner.press(2, KeyCode.RIGHT);
        assertThat(owner.focus()).isEqualTo("basis-GOODWILL");
        owner.press(KeyCode.TAB);
        owner.press(2, KeyCode.RIGHT);
        assertThat(owner.focus()).isEqualTo("kind-CASHBACK");
        owner.fill("remedy-amount", "4,50");
        owner.press(KeyCode.ENTER);
        Cashback offered = window.services.cashbacks().ofTicket(ticket(VISSER)).getFirst();
        assertThat(owner.words("offer-code")).isEqualTo(offered.code().display());

        owner.press(KeyCode.A);
        assertThat(owner.focus()).isEqualTo("reply-text");
        owner.write("Hoi Joost, wat vervelend! We maken de ring op maat. Groetjes, Lotte");
        owner.press(KeyCode.TAB);
        assertThat(owner.focus()).isEqualTo("reply-send");
        owner.press(KeyCode.SPACE);
        assertThat(ticket(VISSER).status()).isEqualTo(TicketStatus.WAITING);
        assertThat(ticket(VISSER).firstRepliedAt()).isEqualTo(NOW);
        assertThat(owner.clipboard()).startsWith("Hoi Joost");
        assertThat(owner.words("ticket-due")).isEqualTo("Wacht op klant");
    }

    private void putsAwayUntilMonday() {
        owner.press(KeyCode.ESCAPE);
        noFilter();
        filter("klant:peeters");
        owner.press(KeyCode.S);
        owner.chooseInMenu("Maandag");
        assertThat(ticket(PEETERS).snoozedUntil()).isEqualTo("2026-11-30T08:00:00Z");
        assertThat(owner.focus()).as("the keyboard after putting away").isEqualTo("tickets-list");
        assertThat(owner.notice()).contains("ma 30 nov 09:00");
        noFilter();
    }

    private void mergesTakesBackAndMergesAgain() {
        filter("klant:wit");
        owner.press(KeyCode.HOME);
        owner.press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(owner.chosenRows("tickets-list")).hasSize(2);
        owner.tabBackTo("bulk-merge");
        owner.press(KeyCode.SPACE);
        assertThat(window.answers.asked).as("of one customer, nothing is asked").isEmpty();
        assertThat(ticket("K-2026-0002").reference()).isEqualTo("K-2026-0001");
        assertThat(owner.focus()).as("the keyboard after merging").isEqualTo("tickets-list");
        assertThat(owner.chosenRows("tickets-list")).singleElement().asString().contains("K-2026-0001");

        owner.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ticket("K-2026-0002").reference()).isEqualTo("K-2026-0002");
        owner.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(window.services.merges().stubs(ticket("K-2026-0001")))
                .extracting(Stub::reference)
                .containsExactly("K-2026-0002");
    }

    private void goesOnAndTakesTheMergeApart() {
        owner.press(KeyCode.N);
        assertThat(owner.focus()).isEqualTo("listen-note");
        owner.write("Ze belde: de foto hoort erbij.");
        owner.tabTo("listen-note-save");
        owner.press(KeyCode.SPACE);
        owner.tabBackTo("ticket-more");
        owner.press(KeyCode.TAB);
        owner.press(KeyCode.SPACE);
        assertThat(ticket("K-2026-0002").reference()).isEqualTo("K-2026-0002");
        assertThat(window.services.tickets().has(ticket("K-2026-0001"), Kind.NOTE))
                .isTrue();
        assertThat(owner.focus()).as("the keyboard after taking apart").isEqualTo("ticket-more");
        owner.press(KeyCode.ESCAPE);
        noFilter();
        assertThat(open()).isEqualTo(7);
    }

    private void closesSeveralAtOnceAndTakesThatBack() {
        filter("klant:wit");
        closesTheFirstTwo();
        assertThat(open()).isEqualTo(5);
        assertThat(owner.focus()).as("the keyboard after closing").isEqualTo("tickets-list");
        owner.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open()).isEqualTo(7);
    }

    private void closesTheFirstTwo() {
        owner.press(KeyCode.HOME);
        owner.press(KeyCode.SHIFT, KeyCode.DOWN);
        owner.tabBackTo("bulk-close");
        owner.press(KeyCode.SPACE);
        assertThat(owner.focus()).isEqualTo("bulk-outcome");
        owner.press(KeyCode.DOWN);
        owner.tabTo("bulk-reason");
        owner.write("fo");
        owner.tabTo("bulk-close-now");
        owner.press(KeyCode.SPACE);
    }

    private void closesThemAndReopensOne() {
        closesTheFirstTwo();
        assertThat(ticket("K-2026-0001").justified()).isEqualTo(Justified.YES);
        assertThat(open()).isEqualTo(5);
        owner.press(KeyCode.CONTROL, KeyCode.K);
        owner.write("K-2026-0002");
        owner.press(KeyCode.ENTER);
        assertThat(owner.words("ticket-subject")).isEqualTo("Nog een foto van de armband");
        owner.press(KeyCode.R);
        assertThat(owner.focus()).isEqualTo("reopen-ticket");
        assertThat(owner.words("close-outcome")).contains("Terecht", "Fout in het product");
        owner.press(KeyCode.SPACE);
        assertThat(ticket("K-2026-0002").isClosed()).isFalse();
        assertThat(owner.focus()).as("the keyboard after reopening").isEqualTo("justified-YES");
        assertThat(open()).isEqualTo(6);
    }

    private void looksUpTheKeys() {
        owner.write("?");
        assertThat(owner.focus()).isEqualTo("key-sheet-field");
        owner.write("vandaag");
        assertThat(owner.allWords("key-sheet-groups")).contains("Ctrl 1");
        owner.press(KeyCode.ESCAPE);
    }

    private void seesWhatIsLeft() {
        owner.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(owner.allWords("today"))
                .contains("Nog een foto van de armband", "Slotje van de ketting sluit niet", "Oorbellen verkleurd")
                .doesNotContain("Armband kapot na één keer dragen", "Ring is te klein", "Ketting nog niet ontvangen");
        owner.press(KeyCode.ENTER);
        assertThat(owner.words("ticket-subject")).isEqualTo("Nog een foto van de armband");
        assertThat(owner.focus()).as("the most urgent, opened by one key").startsWith("step-");
    }
}
