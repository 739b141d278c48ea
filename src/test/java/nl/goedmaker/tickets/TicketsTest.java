package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketsTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Tickets tickets;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        tickets = shop.services().tickets();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aFirstReplyIsDueInFortyEightHours() {
        Ticket ticket = shop.ticket("Sanne de Wit");

        assertThat(ticket.reference()).isEqualTo("K-2026-0001");
        assertThat(Duration.between(ticket.openedAt(), ticket.firstReplyDue())).isEqualTo(Duration.ofHours(48));
        assertThat(ticket.line()).isNotNull();
        assertThat(tickets.goodwillLimit(ticket)).isEqualTo(Money.ofCents(750));
    }

    @Test
    void everyViewIsPagedWithoutAGapOrADouble() {
        List<String> open = new ArrayList<>();
        shop.services().journal().quietly(() -> {
            for (int i = 0; i < 1_200; i++) {
                Ticket ticket = shop.ticket("Klant " + i, Channel.OTHER, null);
                if (i % 3 == 0) {
                    tickets.close(ticket, Justified.YES, ReasonCode.OTHER);
                } else if (i % 3 == 1) {
                    tickets.sent(ticket, "Hoi");
                } else if (i % 6 == 2) {
                    tickets.snooze(ticket, shop.services().clock().instant().plus(Duration.ofDays(3)));
                } else {
                    open.add(ticket.reference());
                }
                if (i % 50 == 0) {
                    // between these the moments are all the same
                    shop.pass(Duration.ofMinutes(1));
                }
            }
            return open;
        });

        for (TicketQuery.View view : TicketQuery.View.values()) {
            List<TicketRow> all = new ArrayList<>();
            TicketQuery query = TicketQuery.first(view, "", 37);
            List<TicketRow> page = tickets.page(query);
            while (!page.isEmpty()) {
                all.addAll(page);
                query = query.next(page.getLast());
                page = tickets.page(query);
            }
            assertThat(all)
                    .as(view.name())
                    .hasSize((int) tickets.count(view, ""))
                    .doesNotHaveDuplicates();
            Comparator<TicketRow> newest = Comparator.comparing(TicketRow::openedAt)
                    .thenComparing(TicketRow::id)
                    .reversed();
            Comparator<TicketRow> urgent = Comparator.comparing((TicketRow row) -> row.firstRepliedAt() != null)
                    .thenComparing(TicketRow::firstReplyDue)
                    .thenComparing(TicketRow::id);
            Comparator<TicketRow> patient = Comparator.comparing((TicketRow row) -> row.status() != TicketStatus.OPEN)
                    .thenComparing(TicketRow::waitingSince)
                    .thenComparing(TicketRow::id);
            assertThat(all)
                    .isSortedAccordingTo(
                            switch (view) {
                                case ALL, CLOSED -> newest;
                                case FIRST_REPLY, LATE -> urgent;
                                default -> patient;
                            });
        }
        assertThat(tickets.count(TicketQuery.View.ALL, "")).isEqualTo(1_200);
        assertThat(tickets.count(TicketQuery.View.CLOSED, "")).isEqualTo(400);
        assertThat(tickets.count(TicketQuery.View.SNOOZED, "")).isEqualTo(200);
        assertThat(tickets.count(TicketQuery.View.FIRST_REPLY, "")).isEqualTo(open.size());
        shop.pass(Duration.ofDays(4));
        assertThat(tickets.count(TicketQuery.View.SNOOZED, "")).isZero();
    }

    @Test
    void aWordIsFoundInNameAndOrderAndAPercentSignIsOnlyAPercentSign() {
        shop.ticket("Sanne de Wit");
        shop.ticket("Joost 100%");

        assertThat(tickets.page(TicketQuery.first(TicketQuery.View.ALL, "sanne wit", 10)))
                .hasSize(1);
        assertThat(tickets.page(TicketQuery.first(TicketQuery.View.ALL, "1001-joost", 10)))
                .hasSize(1);
        assertThat(tickets.page(TicketQuery.first(TicketQuery.View.ALL, "\"100%\"", 10)))
                .hasSize(1);
        assertThat(tickets.count(TicketQuery.View.ALL, "_anne")).isZero();
    }

    @Test
    void closingAndReopeningAreStepsThatCanBeTakenBack() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.close(ticket, Justified.NO, ReasonCode.OWN_DAMAGE);
        assertThat(tickets.get(ticket.reference()).isClosed()).isTrue();
        assertThatThrownBy(() -> tickets.close(tickets.get(ticket.reference()), Justified.YES, ReasonCode.OTHER))
                .hasMessage("tickets.close.already");

        assertThat(shop.services().journal().undo())
                .map(change -> change.label())
                .contains("tickets.change.close");
        assertThat(tickets.get(ticket.reference()).isClosed()).isFalse();
        assertThat(shop.services().journal().redo()).isPresent();
        tickets.reopen(tickets.get(ticket.reference()));
        assertThat(tickets.get(ticket.reference()).justified()).isNull();
        assertThatThrownBy(() -> tickets.reopen(tickets.get(ticket.reference())))
                .hasMessage("tickets.reopen.already");
    }

    @Test
    void whatTheCustomerWritesAboutSomethingClosedOpensItAgain() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.sent(ticket, "Hoi Sanne");
        tickets.close(tickets.get(ticket.reference()), Justified.NO, ReasonCode.OWN_DAMAGE);
        Ticket closed = tickets.get(ticket.reference());
        shop.pass(Duration.ofDays(3));

        tickets.receive(closed, "Het is nog steeds kapot!");

        Ticket open = tickets.get(ticket.reference());
        assertThat(open.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(open.closedAt()).isNull();
        assertThat(open.justified()).isNull();
        assertThat(open.reason()).isNull();
        assertThat(shop.services().clocks().read(open, shop.services().clock().instant()))
                .isNotEmpty()
                .allMatch(reading -> reading.due() != null);
        assertThat(tickets.timeline(open).getLast().event()).isEqualTo("tickets.event.reopenedByCustomer");
        assertThat(tickets.count(TicketQuery.View.MINE, "")).isOne();

        shop.services().journal().undo();
        assertThat(tickets.get(ticket.reference())).isEqualTo(closed);
        assertThat(tickets.timeline(closed).getLast().event()).isEqualTo("tickets.event.closed");
    }

    @Test
    void aTicketThatIsTakenBackLeavesItsReferenceUnused() {
        shop.ticket("Sanne");
        shop.services().journal().undo();

        assertThatThrownBy(() -> tickets.get("K-2026-0001")).hasMessage("tickets.unknown");
        assertThat(shop.ticket("Sanne").reference()).isEqualTo("K-2026-0002");
    }

    @Test
    void theFirstAnswerStopsTheClockAndALaterOneDoesNotMoveIt() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.sent(ticket, "Hoi Sanne");
        var first = tickets.get(ticket.reference()).firstRepliedAt();
        shop.pass(Duration.ofHours(5));
        tickets.receive(tickets.get(ticket.reference()), "En nu?");
        assertThat(tickets.get(ticket.reference()).status()).isEqualTo(TicketStatus.OPEN);
        tickets.sent(tickets.get(ticket.reference()), "Nog eens");

        assertThat(tickets.get(ticket.reference()).firstRepliedAt()).isEqualTo(first);
        assertThat(tickets.get(ticket.reference()).status()).isEqualTo(TicketStatus.WAITING);
    }
}
