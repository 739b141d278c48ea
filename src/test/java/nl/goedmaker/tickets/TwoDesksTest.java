package nl.goedmaker.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.customers.Purchase;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window and a command work on one data file at the same time: neither writes over what the other did meanwhile. */
class TwoDesksTest {
    @TempDir
    Path folder;

    private ShopOnDisk window;
    private ShopOnDisk command;
    private Ticket seen;

    @BeforeEach
    void open() {
        window = ShopOnDisk.open(folder);
        command = ShopOnDisk.open(folder);
        seen = window.ticket("Sanne");
    }

    @AfterEach
    void close() {
        command.close();
        window.close();
    }

    private Ticket now() {
        return window.services().tickets().get(seen.reference());
    }

    @Test
    void whatWasCorrectedMeanwhileIsKept() {
        command.services()
                .tickets()
                .correct(seen, seen.customer(), Purchase.UNKNOWN, "Anders", TicketType.SIZE, Channel.PHONE);
        Tickets tickets = window.services().tickets();
        tickets.snooze(seen, ShopOnDisk.SUNDAY.plus(Duration.ofDays(1)));
        tickets.wake(seen);
        tickets.receive(seen, "Nog iets.");
        tickets.close(seen, Justified.YES, ReasonCode.POST);
        tickets.reopen(seen);
        assertThat(now().subject()).isEqualTo("Anders");
        assertThat(now().type()).isEqualTo(TicketType.SIZE);
        assertThat(now().isClosed()).isFalse();
    }

    @Test
    void whatIsDoneAlreadyIsNotDoneAgain() {
        Tickets tickets = window.services().tickets();
        command.services().tickets().close(seen, Justified.NO, ReasonCode.OTHER);
        assertThatThrownBy(() -> tickets.close(seen, Justified.YES, ReasonCode.POST))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tickets.close.already");
        assertThat(now().justified()).isEqualTo(Justified.NO);
        assertThat(tickets.timeline(seen)).extracting(TimelineEntry::event).containsOnlyOnce("tickets.event.closed");
    }

    @Test
    void ofTwoThatDoTheSameAtTheSameMomentOnlyOneDoes() {
        for (int i = 0; i < 10; i++) {
            Ticket ticket = window.ticket("Joost");
            assertThat(together(
                            desk -> desk.services().tickets().close(ticket, Justified.YES, ReasonCode.POST),
                            "tickets.close.already"))
                    .isOne();
            assertThat(window.services().tickets().timeline(ticket))
                    .extracting(TimelineEntry::event)
                    .containsOnlyOnce("tickets.event.closed");
            Ticket one = window.ticket("Joost");
            Ticket other = window.ticket("Joost");
            assertThat(together(
                            desk -> desk.services().merges().merge(one.reference(), other.reference(), false),
                            "tickets.merge.isStub"))
                    .isOne();
            assertThat(window.services().tickets().timeline(other))
                    .extracting(TimelineEntry::event)
                    .containsOnlyOnce("tickets.event.merged");
        }
    }

    /** How many of the two desks did it; a desk that did not was refused like this. */
    private long together(Consumer<ShopOnDisk> work, String refusal) {
        CyclicBarrier start = new CyclicBarrier(2);
        List<CompletableFuture<Boolean>> both = Stream.of(window, command)
                .map(desk -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await();
                        work.accept(desk);
                        return true;
                    } catch (Refusal refused) {
                        assertThat(refused).hasMessage(refusal);
                        return false;
                    } catch (InterruptedException | BrokenBarrierException e) {
                        throw new IllegalStateException(e);
                    }
                }))
                .toList();
        return both.stream().filter(CompletableFuture::join).count();
    }

    @Test
    void whatWasMergedMeanwhileIsNotClosedByMistake() {
        Ticket other = window.ticket("Sanne");
        command.services().merges().merge(seen.reference(), other.reference(), false);
        assertThatThrownBy(() -> window.services().tickets().close(seen, Justified.YES, ReasonCode.POST))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tickets.merged.meanwhile");
        assertThat(window.services().tickets().get(other.reference()).isClosed())
                .isFalse();
    }

    @Test
    void whatWasMergedMeanwhileIsLeftOutOfABulkStep() {
        Ticket other = window.ticket("Sanne");
        Ticket joost = window.ticket("Joost");
        command.services().merges().merge(seen.reference(), other.reference(), false);
        assertThat(window.services()
                        .bulk()
                        .close(
                                new Bulk.Chosen.These(List.of(seen.reference(), joost.reference())),
                                Justified.YES,
                                ReasonCode.POST,
                                Bulk.Progress.SILENT))
                .isOne();
        assertThat(window.services().tickets().get(other.reference()).isClosed())
                .isFalse();
    }

    @Test
    void aBulkStepIsTakenBackAfterOneOfItsComplaintsWasReopenedElsewhere() {
        Ticket other = window.ticket("Joost");
        window.services()
                .bulk()
                .close(
                        new Bulk.Chosen.These(List.of(seen.reference(), other.reference())),
                        Justified.YES,
                        ReasonCode.POST,
                        Bulk.Progress.SILENT);
        command.services().tickets().reopen(command.services().tickets().get(seen.reference()));
        assertThat(window.services().journal().undo())
                .hasValueSatisfying(step -> assertThat(step.label()).isEqualTo("tickets.change.reopen"));
        assertThat(now().isClosed()).isTrue();
        assertThat(command.services().journal().undo())
                .hasValueSatisfying(step -> assertThat(step.label()).isEqualTo("tickets.change.bulkClose"));
        assertThat(now().isClosed()).isFalse();
        assertThat(window.services().tickets().get(other.reference()).isClosed())
                .isFalse();
    }

    @Test
    void aMergeIsLetGoAfterTheOtherWasClosedElsewhere() {
        Ticket other = window.ticket("Sanne");
        window.services().merges().merge(seen.reference(), other.reference(), false);
        command.services()
                .tickets()
                .close(command.services().tickets().get(other.reference()), Justified.YES, ReasonCode.POST);
        assertThat(window.services().merges().apart(seen.reference()).isClosed())
                .isFalse();
        assertThat(window.services().tickets().get(other.reference()).isClosed())
                .isTrue();
    }
}
