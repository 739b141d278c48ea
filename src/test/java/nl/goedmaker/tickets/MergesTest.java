package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.insights.Figure;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergesTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Tickets tickets;
    private Merges merges;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        tickets = shop.services().tickets();
        merges = shop.services().merges();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private Ticket fresh(Ticket ticket) {
        return tickets.get(ticket.reference());
    }

    /** Every row of every table of the owner's, as text. */
    private List<String> rows() {
        TreeMap<String, List<String>> all = new TreeMap<>();
        shop.services().database().read(context -> {
            for (String table : context.fetch(
                            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
                    .getValues(0, String.class)) {
                if (!table.startsWith("journal") && !table.equals("counter") && !table.startsWith("sqlite")) {
                    all.put(table, context.fetch("SELECT * FROM " + table).map(row -> table + row.intoList()));
                }
            }
            return all;
        });
        return all.values().stream().flatMap(List::stream).toList();
    }

    @Test
    void whatWasMergedLeadsToTheOtherWhichShowsEverythingOfBoth() {
        Ticket first = shop.ticket("Sanne");
        Ticket second = shop.ticket("Sanne");
        shop.cashback(second, "5.00");
        shop.services().answers().note(second, "heat", "YES", "");
        shop.services().tags().add(second, "gala");
        shop.services().tags().add(first, "vaste klant");
        shop.services().correspondence().save(second, new Draft("Re", "Hoi Sanne", ""));

        Ticket merged = merges.merge(second.reference(), first.reference(), false);

        assertThat(merged.reference()).isEqualTo(first.reference());
        assertThat(fresh(second).reference()).isEqualTo(first.reference());
        assertThat(tickets.remedies(merged)).hasSize(1);
        assertThat(shop.services().cashbacks().ofTicket(merged)).hasSize(1);
        assertThat(shop.services().answers().now(merged)).containsEntry("heat", "YES");
        assertThat(shop.services().tags().of(merged)).containsExactly("gala", "vaste klant");
        assertThat(tickets.timeline(merged))
                .filteredOn(entry -> entry.kind() == Kind.MESSAGE_IN)
                .hasSize(2);
        assertThat(tickets.timeline(merged))
                .extracting(TimelineEntry::event)
                .contains("tickets.event.merged")
                .doesNotContain("tickets.event.mergedInto");
        assertThat(merges.stubs(merged)).extracting(Stub::reference).containsExactly(second.reference());
        assertThat(tickets.page(TicketQuery.first(View.ALL, "", 10)))
                .extracting(TicketRow::reference, TicketRow::tags)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(first.reference(), List.of("gala", "vaste klant")));
        for (View view : List.of(View.OPEN, View.FIRST_REPLY, View.ALL)) {
            assertThat(tickets.count(view, "")).as(view.name()).isOne();
        }
        assertThat(shop.services().correspondence().draft(merged).text()).isEqualTo("Hoi Sanne");
        assertThat(shop.services().figureRows().count(new Figure.Open())).isOne();
    }

    @Test
    void aMergeIsTakenBackAlsoAfterMoreHappened() {
        Ticket first = shop.ticket("Sanne");
        Ticket second = shop.ticket("Sanne");
        tickets.note(second, "van de tweede");
        merges.merge(second.reference(), first.reference(), false);
        shop.pass(Duration.ofDays(2));
        tickets.sent(fresh(first), "Hoi Sanne");
        tickets.close(fresh(first), Justified.YES, ReasonCode.OTHER);

        Ticket apart = merges.apart(second.reference());

        assertThat(apart.reference()).isEqualTo(second.reference());
        assertThat(apart.isClosed()).isFalse();
        assertThat(fresh(first).isClosed()).isTrue();
        assertThat(tickets.timeline(apart))
                .extracting(TimelineEntry::event)
                .contains("tickets.event.mergedInto", "tickets.event.apart");
        assertThat(tickets.timeline(fresh(first)))
                .extracting(TimelineEntry::text)
                .contains("Hoi Sanne")
                .doesNotContain("van de tweede");
        assertThat(tickets.count(View.ALL, "")).isEqualTo(2);
        assertThatThrownBy(() -> merges.apart(second.reference())).hasMessage("tickets.apart.notMerged");
    }

    @Test
    void aChainLeadsToItsEndAndComesApartLinkByLink() {
        Ticket a = shop.ticket("Sanne");
        Ticket b = shop.ticket("Sanne");
        Ticket c = shop.ticket("Sanne");
        merges.merge(a.reference(), b.reference(), false);
        // what was merged already is followed to where it went
        merges.merge(c.reference(), a.reference(), false);
        assertThat(fresh(c).reference()).isEqualTo(b.reference());
        merges.apart(c.reference());
        merges.merge(b.reference(), c.reference(), false);

        assertThat(fresh(a).reference()).isEqualTo(c.reference());
        assertThat(merges.stubs(fresh(a))).extracting(Stub::reference).containsExactly(a.reference(), b.reference());
        assertThat(tickets.timeline(fresh(a)))
                .filteredOn(entry -> entry.kind() == Kind.MESSAGE_IN)
                .hasSize(3);
        merges.apart(b.reference());
        assertThat(fresh(a).reference()).isEqualTo(b.reference());
        assertThat(tickets.count(View.ALL, "")).isEqualTo(2);
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingChanges() {
        Ticket first = shop.ticket("Sanne");
        Ticket second = shop.ticket("Sanne");
        Ticket other = shop.ticket("Joost");
        merges.merge(second.reference(), first.reference(), false);
        List<String> before = rows();

        assertThatThrownBy(() -> merges.merge(first.reference(), first.reference(), false))
                .hasMessage("tickets.merge.itself");
        assertThatThrownBy(() -> merges.merge(first.reference(), second.reference(), false))
                .hasMessage("tickets.merge.itself");
        assertThatThrownBy(() -> merges.merge(second.reference(), other.reference(), true))
                .hasMessage("tickets.merge.isStub");
        assertThatThrownBy(() -> merges.merge(first.reference(), other.reference(), false))
                .hasMessage("tickets.merge.differentCustomers");
        assertThatThrownBy(() -> merges.merge("K-2026-9999", other.reference(), false))
                .hasMessage("tickets.unknown");
        assertThat(rows()).isEqualTo(before);

        assertThat(merges.merge(first.reference(), other.reference(), true).reference())
                .isEqualTo(other.reference());
        tickets.close(fresh(other), Justified.NO, ReasonCode.OTHER);
        Ticket open = shop.ticket("Joost");
        assertThatThrownBy(() -> merges.merge(open.reference(), other.reference(), false))
                .hasMessage("tickets.merge.intoClosed");
    }

    @Test
    void whoeverIsOwedAnAnswerComesBackToTheOwner() {
        Ticket answered = shop.ticket("Sanne");
        tickets.sent(answered, "Hoi");
        Ticket again = shop.ticket("Sanne");

        assertThat(merges.merge(again.reference(), answered.reference(), false).status())
                .isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void remindersOfWhatWasMergedAreShownUntilItIsApartAgain() {
        Ticket first = shop.ticket("Sanne");
        Ticket second = shop.ticket("Sanne");
        Reminders reminders = shop.services().reminders();
        reminders.add(second, shop.services().clock().instant().plus(Duration.ofDays(1)), "bel de goudsmid");
        merges.merge(second.reference(), first.reference(), false);
        assertThat(reminders.open(fresh(first))).extracting(Reminder::text).containsExactly("bel de goudsmid");
        merges.apart(second.reference());
        assertThat(reminders.open(fresh(first))).isEmpty();
        assertThat(reminders.open(fresh(second))).hasSize(1);
    }

    @Test
    void theClockRunsAgainWhenAnOpenComplaintJoinsOneThatWaits() {
        Ticket waiting = shop.ticket("Sanne");
        tickets.sent(waiting, "Welke maat heb je?");
        Ticket open = shop.ticket("Sanne");
        Ticket merged = merges.merge(open.reference(), waiting.reference(), false);
        assertThat(merged.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(shop.services().clocks().read(merged, shop.services().clock().instant()))
                .isNotEmpty()
                .allMatch(reading -> reading.due() != null);
    }

    @Test
    void aStubThatWaitsDoesNotStopTheClockOfTheOther() {
        Ticket waiting = shop.ticket("Sanne");
        tickets.sent(waiting, "Welke maat heb je?");
        Ticket open = shop.ticket("Sanne");
        Ticket merged = merges.merge(waiting.reference(), open.reference(), false);
        assertThat(shop.services().clocks().read(merged, shop.services().clock().instant()))
                .isNotEmpty()
                .allMatch(reading -> reading.due() != null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void stepsTakenBackInOrderLeaveTheSameRows(long seed) {
        Random random = new Random(seed);
        List<Ticket> all = new java.util.ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Ticket ticket = shop.ticket("Klant " + i % 3);
            tickets.note(ticket, "notitie " + i);
            all.add(ticket);
        }
        List<String> before = rows();
        int steps = 0;
        for (int i = 0; i < 25; i++) {
            Ticket one = all.get(random.nextInt(all.size()));
            Ticket other = all.get(random.nextInt(all.size()));
            try {
                switch (random.nextInt(4)) {
                    case 0, 1 -> merges.merge(one.reference(), other.reference(), random.nextBoolean());
                    case 2 -> merges.apart(one.reference());
                    default -> {
                        Ticket from = fresh(one);
                        List<TimelineEntry> timeline = tickets.timeline(from);
                        merges.split(
                                from,
                                Set.of(timeline.get(random.nextInt(timeline.size()))
                                        .id()),
                                "");
                    }
                }
                steps++;
            } catch (nl.goedmaker.text.Refusal refused) {
                assertThat(refused.sentence().key()).startsWith("tickets.");
            }
            shop.pass(Duration.ofMinutes(1));
        }
        assertThat(steps).isPositive();
        List<String> after = rows();
        for (int i = 0; i < steps; i++) {
            assertThat(shop.services().journal().undo()).isPresent();
        }
        assertThat(rows()).isEqualTo(before);
        for (int i = 0; i < steps; i++) {
            assertThat(shop.services().journal().redo()).isPresent();
        }
        assertThat(rows()).isEqualTo(after);
    }

    @Test
    void messagesGoToAComplaintOfTheirOwn() {
        Ticket ticket = shop.ticket("Sanne");
        shop.pass(Duration.ofHours(3));
        tickets.receive(ticket, "En de ring is te klein.");
        TimelineEntry ring = tickets.timeline(ticket).getLast();
        List<String> before = rows();

        Ticket made = merges.split(fresh(ticket), Set.of(ring.id()), "Ring te klein");

        assertThat(made.reference()).isEqualTo("K-2026-0002");
        assertThat(made.subject()).isEqualTo("Ring te klein");
        assertThat(made.customer()).isEqualTo(ticket.customer());
        assertThat(made.openedAt()).isEqualTo(ring.at());
        assertThat(made.waitsForFirstReply()).isTrue();
        assertThat(tickets.timeline(made))
                .extracting(TimelineEntry::text)
                .containsExactly("En de ring is te klein.", ticket.reference());
        assertThat(tickets.timeline(fresh(ticket)))
                .extracting(TimelineEntry::text)
                .containsExactly("Na één keer dragen brak de sluiting.", made.reference());

        shop.services().journal().undo();
        assertThat(rows()).isEqualTo(before);
    }

    private long entry(Ticket ticket, String text) {
        return tickets.timeline(fresh(ticket)).stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void bothPartsOfASplitHaveAMessageOfTheCustomer() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.note(ticket, "vaste klant");
        tickets.sent(ticket, "Hoi Sanne");
        long first = tickets.timeline(ticket).getFirst().id();
        long note = entry(ticket, "vaste klant");
        long answer = entry(ticket, "Hoi Sanne");
        assertThatThrownBy(() -> merges.split(fresh(ticket), Set.of(first), "")).hasMessage("tickets.split.everything");
        assertThatThrownBy(() -> merges.split(fresh(ticket), Set.of(note), "")).hasMessage("tickets.split.noMessage");
        assertThatThrownBy(() -> merges.split(fresh(ticket), Set.of(answer), ""))
                .hasMessage("tickets.split.noMessage");
        tickets.receive(fresh(ticket), "En de ring is te klein.");
        Ticket made = merges.split(fresh(ticket), Set.of(first, note, answer), "");
        assertThat(made.status()).isEqualTo(TicketStatus.WAITING);
        assertThat(shop.services().clocks().read(made, shop.services().clock().instant()))
                .as("the customer has to move")
                .allMatch(reading -> reading.due() == null);
        assertThat(tickets.has(fresh(ticket), Kind.MESSAGE_IN)).isTrue();
    }

    @Test
    void aSplitLeavesNoneOfThoseThatWereMergedWithoutAMessage() {
        Ticket first = shop.ticket("Sanne");
        Ticket second = shop.ticket("Sanne");
        long message = tickets.timeline(second).getFirst().id();
        merges.merge(second.reference(), first.reference(), false);
        assertThatThrownBy(() -> merges.split(fresh(first), Set.of(message), ""))
                .hasMessage("tickets.split.everything");
        merges.apart(second.reference());
        assertThat(tickets.has(fresh(second), Kind.MESSAGE_IN)).isTrue();
    }

    @Test
    void aComplaintIsNotSplitUntilNothingIsLeft() {
        Ticket ticket = shop.ticket("Sanne");
        tickets.close(ticket, Justified.YES, ReasonCode.OTHER);
        List<TimelineEntry> timeline = tickets.timeline(ticket);

        assertThatThrownBy(() -> merges.split(ticket, Set.of(), "")).hasMessage("tickets.split.nothing");
        assertThatThrownBy(() -> merges.split(ticket, Set.of(timeline.getFirst().id()), ""))
                .hasMessage("tickets.split.everything");
        assertThatThrownBy(() -> merges.split(ticket, Set.of(timeline.getLast().id()), ""))
                .hasMessage("tickets.split.notAMessage");
    }
}
