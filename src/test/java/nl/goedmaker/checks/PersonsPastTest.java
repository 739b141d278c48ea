package nl.goedmaker.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.money.Money;
import nl.goedmaker.text.Language;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewTicket;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one person ordered and told before, each number with the rows it was counted from. */
class PersonsPastTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket broke(String order) {
        return shop.services()
                .tickets()
                .open(new NewTicket(
                        "Sanne de Wit",
                        "sanne@dewit.example",
                        null,
                        "NL",
                        Language.NL,
                        new Purchase(order, "ARM-" + order, "armband", Money.ofCents(4_995), null),
                        Channel.WEBSHOP,
                        TicketType.BREAK,
                        "",
                        "Na één keer dragen brak de sluiting.",
                        null));
    }

    private void ordered(Ticket ticket, String number, String day) {
        shop.services()
                .database()
                .change(context -> context.execute(
                        "INSERT INTO customer_order (number, customer_id, channel, ordered_on) VALUES (?, ?,"
                                + " 'webshop', ?)",
                        number,
                        ticket.customer().id(),
                        day));
    }

    private List<Evidence> found(Ticket ticket, String signal) {
        return shop.services().checks().of(ticket).evidence().stream()
                .filter(evidence -> evidence.signal().equals(signal))
                .toList();
    }

    @Test
    void ordersWithoutAComplaintAreNamed() {
        Ticket ticket = broke("1");
        assertThat(found(ticket, "CLEAN_ORDERS")).isEmpty();
        ordered(ticket, "1001", "2026-01-05");
        ordered(ticket, "1002", "2026-03-07");
        ordered(ticket, "1003", "2099-01-01");

        assertThat(found(ticket, "CLEAN_ORDERS"))
                .singleElement()
                .satisfies(clean -> assertThat(clean.rows())
                        .as("the one that is still to come is left out")
                        .containsExactly(
                                new Row.OfOrder("1002", LocalDate.of(2026, 3, 7)),
                                new Row.OfOrder("1001", LocalDate.of(2026, 1, 5))));
    }

    @Test
    void howMuchCleanOrdersSayDependsOnHowManyComplaintsStandBesideThem() {
        Ticket first = broke("1");
        shop.pass(Duration.ofDays(10));
        Ticket second = broke("2");
        for (int order = 0; order < 4; order++) {
            ordered(second, "100" + order, "2026-01-0" + (order + 1));
        }
        assertThat(found(second, "CLEAN_ORDERS"))
                .as("four beside two complaints")
                .extracting(Evidence::strength)
                .containsExactly(Strength.LIGHT);
        shop.services().tickets().close(first, Justified.YES, ReasonCode.PRODUCT_FAULT);
        assertThat(found(second, "CLEAN_ORDERS"))
                .as("the first turned out justified")
                .extracting(Evidence::strength)
                .containsExactly(Strength.MODERATE);
    }

    @Test
    void whoTellsTheStoryOfAnotherOrderIsShownTheEarlierOneUntilItTurnsOutJustified() {
        Ticket first = broke("1");
        shop.pass(Duration.ofDays(10));
        Ticket second = broke("2");
        assertThat(found(second, "TOLD_BEFORE"))
                .singleElement()
                .satisfies(told -> assertThat(told.rows()).containsExactly(new Row.OfTicket(first.reference())));
        assertThat(found(second, "WORN_ONCE"))
                .singleElement()
                .satisfies(told -> assertThat(told.rows()).containsExactly(new Row.OfTicket(first.reference())));
        shop.services().tickets().close(first, Justified.YES, ReasonCode.PRODUCT_FAULT);
        assertThat(found(second, "TOLD_BEFORE")).isEmpty();
    }
}
