package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.Bulk.Chosen;
import nl.goedmaker.tickets.TicketQuery.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {
    @TempDir
    Path temp;

    private ShopOnDisk shop;
    private Tickets tickets;
    private Bulk bulk;
    private List<String> references;

    @BeforeEach
    void open() {
        shop = ShopOnDisk.open(temp.resolve("shop"));
        tickets = shop.services().tickets();
        bulk = shop.services().bulk();
        references = IntStream.range(0, 150)
                .mapToObj(i -> shop.ticket("Klant " + i).reference())
                .toList();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aWholeViewIsClosedAndTakenBackInOneStep() {
        tickets.close(tickets.get(references.getFirst()), Justified.NO, ReasonCode.SERVICE);

        int closed = bulk.close(new Chosen.Whole(View.ALL, ""), Justified.YES, ReasonCode.POST, Bulk.Progress.SILENT);

        assertThat(closed).isEqualTo(149);
        assertThat(tickets.count(View.OPEN, "")).isZero();
        assertThat(tickets.get(references.getFirst()).reason()).isEqualTo(ReasonCode.SERVICE);
        assertThat(shop.services().journal().undo()).map(step -> step.label()).contains("tickets.change.bulkClose");
        assertThat(tickets.count(View.OPEN, "")).isEqualTo(149);
        shop.services().journal().redo();
        assertThat(bulk.reopen(new Chosen.These(references.subList(0, 3)), Bulk.Progress.SILENT))
                .isEqualTo(3);
    }

    @Test
    void theWholeViewHoldsOnlyWhatIsLookedFor() {
        int found = (int) tickets.count(View.OPEN, "Klant 14");
        assertThat(found).isBetween(11, 40);
        assertThat(bulk.tag(new Chosen.Whole(View.OPEN, "Klant 14"), "beurs", Bulk.Progress.SILENT))
                .isEqualTo(found);
        assertThat(shop.services().tags().all()).containsExactly(new Tag("beurs", found));
    }

    @Test
    void whatIsNotUnderstoodIsNoReasonToActOnEverything() {
        for (String words : List.of("klnat:anna", "💍", "\"", "-", "status:", "kleur:blauw Klant")) {
            assertThatThrownBy(() -> bulk.tag(new Chosen.Whole(View.OPEN, words), "beurs", Bulk.Progress.SILENT))
                    .as(words)
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("search.problem.");
        }
        assertThat(shop.services().tags().all()).isEmpty();
    }

    @Test
    void whatIsStoppedHalfWayHasChangedNothing() {
        assertThatThrownBy(() -> bulk.close(
                        new Chosen.These(references), Justified.YES, ReasonCode.POST, (done, of) -> done < 70))
                .hasMessage("tickets.bulk.stopped");

        assertThat(tickets.count(View.OPEN, "")).isEqualTo(150);
        assertThat(shop.services().journal().undoable())
                .map(step -> step.label())
                .contains("tickets.change.open");
    }

    @Test
    void oneThatIsUnknownStopsAll() {
        List<String> some = List.of(references.getFirst(), "K-2026-9999");
        assertThatThrownBy(() -> bulk.tag(new Chosen.These(some), "gala", Bulk.Progress.SILENT))
                .hasMessage("tickets.unknown");
        assertThat(shop.services().tags().all()).isEmpty();
    }

    @Test
    void whatIsNotClosedIsPutAwayAndComesBackInOneStep() {
        tickets.close(tickets.get(references.getFirst()), Justified.NO, ReasonCode.SERVICE);
        Instant until = shop.services().clock().instant().plus(Duration.ofHours(3));

        assertThat(bulk.snooze(new Chosen.These(references.subList(0, 5)), until, true, Bulk.Progress.SILENT))
                .isEqualTo(4);

        assertThat(tickets.count(View.SNOOZED, "")).isEqualTo(4);
        assertThat(tickets.get(references.get(1)).snoozedUntil()).isEqualTo(until);
        assertThat(shop.services().clocks().comesBackAtAnswer(tickets.get(references.get(1))))
                .isTrue();
        shop.services().journal().undo();
        assertThat(tickets.count(View.SNOOZED, "")).isZero();
        assertThatThrownBy(() -> bulk.snooze(new Chosen.These(references), until, false, (done, of) -> done < 70))
                .hasMessage("tickets.bulk.stopped");
        assertThat(tickets.count(View.SNOOZED, "")).isZero();
    }

    @Test
    void nothingToDoIsNoStep() {
        assertThatThrownBy(() -> bulk.reopen(new Chosen.These(references), Bulk.Progress.SILENT))
                .hasMessage("tickets.bulk.nothing");
        assertThatThrownBy(() ->
                        bulk.close(new Chosen.These(List.of()), Justified.YES, ReasonCode.POST, Bulk.Progress.SILENT))
                .hasMessage("tickets.bulk.nothing");
    }
}
