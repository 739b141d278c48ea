package nl.goedmaker.tickets.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.cashback.Cashback;
import nl.goedmaker.cashback.CashbackState;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.tickets.Basis;
import nl.goedmaker.tickets.ClockReading;
import nl.goedmaker.tickets.Justified;
import nl.goedmaker.tickets.NewRemedy;
import nl.goedmaker.tickets.ReasonCode;
import nl.goedmaker.tickets.RemedyKind;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TicketRow;
import nl.goedmaker.tickets.Tickets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketViewsTest {
    @TempDir
    Path folder;

    private ShopOnDisk shop;
    private Services services;
    private Tickets tickets;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(folder);
        services = shop.services();
        tickets = services.tickets();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private List<String> in(View view) {
        return in(view, view.standard());
    }

    private List<String> in(View view, TicketOrder order) {
        List<TicketRow> rows = new ArrayList<>();
        // two at a time: each page begins where the one before ended
        TicketQuery query = new TicketQuery(view, "", order, null, 2);
        List<TicketRow> page = tickets.page(query);
        while (!page.isEmpty()) {
            rows.addAll(page);
            query = query.next(page.getLast());
            page = tickets.page(query);
        }
        assertThat(tickets.count(view, "")).as(view.name()).isEqualTo(rows.size());
        assertThat(tickets.counts("")).as(view.name()).containsEntry(view, (long) rows.size());
        return rows.stream().map(TicketRow::customerName).toList();
    }

    private Ticket again(Ticket ticket) {
        return tickets.get(ticket.reference());
    }

    @Test
    void mineIsWhatWaitsForTheOwnerAndTheOneWhoWaitsLongestIsOnTop() {
        Ticket first = shop.ticket("Anna");
        shop.pass(Duration.ofHours(1));
        Ticket second = shop.ticket("Bram");
        shop.pass(Duration.ofHours(1));
        Ticket third = shop.ticket("Carla");
        Ticket later = shop.ticket("Dirk");
        tickets.snooze(later, services.clock().instant().plus(Duration.ofDays(2)));
        tickets.sent(first, "Beste Anna");
        tickets.sent(third, "Beste Carla");
        assertThat(in(View.MINE)).containsExactly("Bram");
        assertThat(in(View.WAITING)).containsExactly("Anna", "Carla");

        shop.pass(Duration.ofHours(1));
        tickets.receive(again(first), "Nog steeds kapot");
        shop.pass(Duration.ofHours(1));
        tickets.receive(again(first), "En nu?");
        assertThat(in(View.MINE)).as("Anna waits since she wrote again").containsExactly("Bram", "Anna");
        assertThat(in(View.OPEN)).as("whom the owner waits for comes last").containsExactly("Bram", "Anna", "Carla");

        services.journal().undo();
        services.journal().undo();
        assertThat(in(View.MINE)).as("an undo takes the turn back").containsExactly("Bram");
        assertThat(in(View.WAITING)).containsExactly("Anna", "Carla");
        assertThat(second.isClosed()).isFalse();
    }

    @Test
    void whatIsPutAwayPastItsTermComesBackWhenThatPressesAndIsLateAfterIt() {
        Ticket unanswered = shop.ticket("Anna");
        Ticket answered = shop.ticket("Bram");
        Ticket waiting = shop.ticket("Carla");
        tickets.sent(answered, "Beste Bram");
        tickets.receive(again(answered), "Ja?");
        tickets.sent(waiting, "Beste Carla");
        for (Ticket ticket : List.of(unanswered, answered, waiting)) {
            tickets.snooze(again(ticket), services.clock().instant().plus(Duration.ofDays(30)), true);
        }
        assertThat(in(View.SNOOZED)).hasSize(3);
        assertThat(services.clocks().next(services.clock().instant()))
                .contains(services.clock().instant().plus(Duration.ofHours(47)));
        shop.pass(Duration.ofHours(47));
        assertThat(in(View.FIRST_REPLY)).containsExactly("Anna");
        assertThat(in(View.SNOOZED)).containsExactlyInAnyOrder("Bram", "Carla");
        assertThat(in(View.LATE)).isEmpty();
        shop.pass(Duration.ofHours(2));
        assertThat(in(View.LATE)).containsExactly("Anna");
        shop.pass(Duration.ofDays(11));
        assertThat(in(View.MINE)).containsExactlyInAnyOrder("Anna", "Bram");
        assertThat(services.agenda().day(5).answers().rows()).hasSize(2);
        shop.pass(Duration.ofDays(3));
        assertThat(in(View.LATE)).containsExactlyInAnyOrder("Anna", "Bram");
        assertThat(in(View.SNOOZED)).as("its clock stands still").containsExactly("Carla");
    }

    @Test
    void tooLateIsWhatItsOwnClocksCallLate() {
        Clock clock = services.clock();
        Ticket unanswered = shop.ticket("Anna");
        Ticket waiting = shop.ticket("Bram");
        tickets.sent(waiting, "Beste Bram");
        Ticket answered = shop.ticket("Carla");
        tickets.sent(answered, "Beste Carla");
        shop.pass(Duration.ofDays(1));
        tickets.receive(again(answered), "Ja");
        assertThat(in(View.LATE)).isEmpty();
        shop.pass(Duration.ofHours(24));
        assertThat(in(View.LATE)).as("at the very moment it is not yet late").isEmpty();
        shop.pass(Duration.ofMillis(1));
        assertThat(in(View.LATE)).containsExactly("Anna");
        shop.pass(Duration.ofDays(12));
        assertThat(in(View.LATE))
                .as("a day of waiting for the customer does not count")
                .containsExactly("Anna");
        shop.pass(Duration.ofDays(1));
        assertThat(in(View.LATE)).containsExactly("Anna", "Carla");
        Ticket closed = shop.ticket("Dirk");
        shop.pass(Duration.ofDays(3));
        tickets.close(closed, Justified.YES, ReasonCode.POST);
        assertThat(in(View.LATE)).containsExactly("Anna", "Carla");
        for (Ticket ticket : List.of(unanswered, waiting, answered, closed)) {
            boolean late = services.clocks().read(again(ticket), clock.instant()).stream()
                    .map(ClockReading::left)
                    .anyMatch(Duration::isNegative);
            assertThat(in(View.LATE).contains(ticket.customer().name())).isEqualTo(late);
        }
    }

    @Test
    void thisWeekIsWhatWasOpenedInItOrHasSomethingThatFallsInIt() {
        List<Ticket> earlier = new ArrayList<>();
        for (String name : List.of("Anna", "Bram", "Carla", "Dirk", "Eva")) {
            Ticket ticket = shop.ticket(name);
            tickets.sent(ticket, "Beste " + name);
            earlier.add(again(ticket));
        }
        Ticket done = shop.ticket("Floor");
        // from this Sunday to the Wednesday of the week after next
        shop.pass(Duration.ofDays(10));
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), ShopOnDisk.ZONE);
        shop.ticket("Nieuw");
        tickets.close(done, Justified.YES, ReasonCode.POST);
        assertThat(in(View.WEEK)).containsExactly("Nieuw");

        services.reminders().add(earlier.get(0), services.clock().instant().plus(Duration.ofDays(4)), "Bellen");
        services.reminders().add(earlier.get(1), services.clock().instant().plus(Duration.ofDays(5)), "Volgende week");
        tickets.choose(earlier.get(2), promised(today.plusDays(4)), false);
        tickets.choose(earlier.get(3), promised(today.plusDays(5)), false);
        tickets.snooze(earlier.get(4), services.clock().instant().plus(Duration.ofDays(1)));
        assertThat(in(View.WEEK)).containsExactlyInAnyOrder("Nieuw", "Anna", "Carla", "Eva");

        tickets.receive(again(earlier.get(1)), "Nog iets");
        assertThat(in(View.WEEK)).as("its clock has ten days more").doesNotContain("Bram");
        shop.pass(Duration.ofDays(7));
        assertThat(in(View.WEEK))
                .as("the week after, the reminder and the promise")
                .contains("Bram", "Dirk");
    }

    private static NewRemedy promised(LocalDate on) {
        return new NewRemedy(RemedyKind.REPAIR, Basis.STATUTORY, null, on, "", false);
    }

    @Test
    void moneyIsOpenWhereACashbackMayStillHaveToBePaidAsTheRoomOfTheCashbacksSays() {
        DemoShop.fill(new DatabaseDemoSite(services.database()), services.clock(), DemoShop.SEED);
        shop.cashback(shop.ticket("Anna"), "7.50");
        Ticket closed = shop.ticket("Bram");
        shop.cashback(closed, "5.00");
        tickets.close(again(closed), Justified.YES, ReasonCode.POST);
        Cashback revoked = shop.cashback(shop.ticket("Carla"), "5.00");
        services.cashbacks().revoke(revoked);
        for (int days : List.of(0, 30, 60, 400)) {
            shop.pass(Duration.ofDays(days));
            Set<String> open = new TreeSet<>();
            Stream.of(CashbackState.OFFERED, CashbackState.CLAIMED, CashbackState.IN_BATCH)
                    .flatMap(state -> services.cashbacks().page(state, null, 1000).stream())
                    .forEach(cashback -> open.add(cashback.ticket()));
            assertThat(tickets.page(TicketQuery.first(View.MONEY, "", 1000)))
                    .as(days + " days on")
                    .extracting(TicketRow::reference)
                    .containsExactlyInAnyOrderElementsOf(open);
            for (TicketRow row : tickets.page(TicketQuery.first(View.ALL, "", 1000))) {
                assertThat(row.moneyOpen().cents() > 0).as(row.reference()).isEqualTo(open.contains(row.reference()));
            }
        }
        assertThat(in(View.MONEY)).doesNotContain("Anna", "Bram", "Carla");
    }

    @Test
    void theCountsOfAllViewsAreRightWithAndWithoutWords() {
        DemoShop.fill(new DatabaseDemoSite(services.database()), services.clock(), DemoShop.SEED);
        for (String text : List.of("", "armband", "type:breuk", "-bol", "niets hiervan")) {
            var counts = tickets.counts(text);
            for (View view : View.values()) {
                assertThat(tickets.page(TicketQuery.first(view, text, 1000)))
                        .as(view + " " + text)
                        .hasSize(counts.get(view).intValue());
                assertThat(tickets.count(view, text)).isEqualTo(counts.get(view));
            }
        }
    }

    @Test
    void everyOrderThatAViewOffersHoldsEveryTicketOnce() {
        DemoShop.fill(new DatabaseDemoSite(services.database()), services.clock(), DemoShop.SEED);
        shop.ticket("aaltje");
        shop.ticket("Zeno");
        for (View view : View.values()) {
            for (TicketOrder.By by : view.orders()) {
                List<String> up = in(view, TicketOrder.ascending(by));
                assertThat(in(view, TicketOrder.descending(by)))
                        .as(view + " " + by)
                        .isEqualTo(up.reversed());
                if (by == TicketOrder.By.CUSTOMER) {
                    assertThat(up).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
                }
            }
        }
        List<TicketRow> rows =
                tickets.page(new TicketQuery(View.ALL, "", TicketOrder.ascending(TicketOrder.By.NUMBER), null, 1000));
        assertThat(rows).isSortedAccordingTo(Comparator.comparing(TicketRow::reference));
    }
}
