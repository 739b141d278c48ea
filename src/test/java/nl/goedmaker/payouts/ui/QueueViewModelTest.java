package nl.goedmaker.payouts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.goedmaker.app.MoneyDesk;
import nl.goedmaker.payouts.PayoutStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue, its ticks and what the owner says of a row, without a screen, on a real data file. */
class QueueViewModelTest {
    @TempDir
    Path folder;

    private MoneyDesk money;
    private PayoutsViewModel room;
    private QueueViewModel queue;

    @BeforeEach
    void openTheShop() {
        money = new MoneyDesk(folder);
        room = money.payouts();
        queue = room.queue();
    }

    @AfterEach
    void closeTheShop() {
        money.close();
    }

    private String total() {
        return room.bankFile().summaryProperty().get().total();
    }

    private PayoutRow row(int index) {
        return queue.rows().rows().get(index);
    }

    private Judgement said() {
        Judgement said = queue.judgement().judgementProperty().get();
        assertThat(said).isNotNull();
        return said;
    }

    @Test
    void onlyWhatIsInOrderIsTickedAndSummed() {
        money.shop.claim("S. de Wit", "7,50");
        money.shop.claim("L. Peeters", "15");
        money.shop.claim("J. Visser", "12");
        room.refresh();
        // the first name on an account is as it should be; a second one asks for a look until the owner gives a reason
        assertThat(queue.rows().rows()).hasSize(3);
        assertThat(total()).isEqualTo("€\u00a015,00");
        assertThat(room.subtitleProperty().get()).isEqualTo("3 claims wachten · 2 hebben je oordeel nodig");

        money.answers.words = "Partner, nagevraagd";
        queue.judgement().choose(row(2));
        assertThat(said().canApprove()).isTrue();
        queue.judgement().approve();
        room.refresh();
        assertThat(total()).isEqualTo("€\u00a027,00");
    }

    @Test
    void theTickAboveTheQueueStandsForAllThatMayBePaid() {
        room.refresh();
        assertThat(queue.headProperty().get()).isEqualTo(HeadTick.NOTHING_TO_TICK);
        assertThat(queue.headHelpProperty().get()).contains("Cashback");

        money.shop.claim("S. de Wit", "7,50");
        money.shop.claim("J. Visser", "12");
        room.refresh();
        assertThat(queue.headProperty().get()).isEqualTo(HeadTick.NOTHING_TO_TICK);
        assertThat(queue.headHelpProperty().get()).contains("eerst iets zeggen");

        money.shop.claim("L. Peeters", "15");
        money.shop.claim("M. Jansen", "10");
        room.refresh();
        assertThat(queue.headProperty().get()).isEqualTo(HeadTick.ALL);
        assertThat(queue.headHelpProperty().get()).isEmpty();
        queue.toggle(row(2));
        assertThat(queue.headProperty().get()).isEqualTo(HeadTick.SOME);
        assertThat(total()).isEqualTo("€\u00a010,00");
        queue.tickAll(false);
        assertThat(queue.headProperty().get()).isEqualTo(HeadTick.NONE);
        queue.toggle(row(2));
        assertThat(total()).isEqualTo("€\u00a015,00");
        queue.tickAll(true);
        assertThat(total()).isEqualTo("€\u00a025,00");
    }

    @Test
    void aRowThatNeedsAJudgementIsNotTickedButSaysSo() {
        money.shop.claim("S. de Wit", "7,50");
        money.shop.claim("J. Visser", "12");
        room.refresh();
        queue.toggle(row(0));
        assertThat(queue.isTicked(row(0))).isFalse();
        assertThat(money.told()).containsExactly("payouts.tick.judgeFirst");
    }

    @Test
    void whatIsHeldWaitsUntilItIsReleasedAndStaysChosen() {
        money.shop.claim("L. Peeters", "15");
        room.refresh();
        queue.judgement().choose(row(0));
        assertThat(queue.judgement().judgementProperty().get()).isNull();
        queue.judgement().ask(row(0));
        assertThat(said().canHold()).isTrue();
        queue.judgement().hold();
        room.refresh();
        assertThat(queue.stillChosen()).isPresent();
        queue.judgement().choose(row(0));
        assertThat(row(0).queued().payout().status()).isEqualTo(PayoutStatus.ON_HOLD);
        assertThat(said().canRelease()).isTrue();
        queue.judgement().release();
        queue.judgement().openTicket();
        room.refresh();
        assertThat(total()).isEqualTo("€\u00a015,00");
        assertThat(money.opened).containsExactly("K-2026-0001");
        assertThat(money.told()).containsExactly("payouts.change.hold", "payouts.change.release");
    }

    @Test
    void theNameIsShownAsTheBankGetsItBeforeAFileIsMade() {
        money.shop.claim("Łukasz Wójcik", "7,50");
        room.refresh();
        assertThat(row(0).name()).isEqualTo("Lukasz Wojcik");
        assertThat(row(0).given()).isEqualTo("Łukasz Wójcik");
        queue.judgement().choose(row(0));
        assertThat(said().text()).contains("Lukasz Wojcik");
    }

    @Test
    void theQueueIsReadPageByPageAndSummedAsAWhole() {
        for (int i = 0; i < 65; i++) {
            money.shop.claim("L. Peeters", "1");
        }
        room.refresh();
        assertThat(queue.rows().rows()).hasSize(60);
        assertThat(total()).isEqualTo("€\u00a065,00");
        queue.rows().more();
        assertThat(queue.rows().rows()).hasSize(65).doesNotHaveDuplicates();
    }
}
