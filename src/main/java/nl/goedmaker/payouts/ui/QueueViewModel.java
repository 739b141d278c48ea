package nl.goedmaker.payouts.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.PagedRows;
import nl.goedmaker.ui.Room;
import org.jspecify.annotations.Nullable;

/** The queue of what is to be paid, and the ticks in it. */
public final class QueueViewModel {
    private final Payouts payouts;
    private final Desk desk;
    private final Texts texts;
    private final PagedRows<PayoutRow> rows;
    private final JudgementViewModel judgement;
    private final Ticks ticks = new Ticks();
    private final ReadOnlyIntegerWrapper tickings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<HeadTick> head = new ReadOnlyObjectWrapper<>(HeadTick.NOTHING_TO_TICK);
    private final ReadOnlyStringWrapper headHelp = new ReadOnlyStringWrapper("");
    private WaitingPayouts waiting = WaitingPayouts.NONE;

    QueueViewModel(Payouts payouts, Desk desk) {
        this.payouts = payouts;
        this.desk = desk;
        this.texts = desk.texts();
        this.rows = new PagedRows<>(desk.background(), this::page);
        this.judgement = new JudgementViewModel(payouts, desk);
    }

    private List<PayoutRow> page(@Nullable PayoutRow after, int size) {
        return payouts.queue(after == null ? null : after.queued().payout(), size).stream()
                .map(queued -> PayoutRow.of(queued, texts))
                .toList();
    }

    public PagedRows<PayoutRow> rows() {
        return rows;
    }

    /** What is to be said of the chosen row. */
    public JudgementViewModel judgement() {
        return judgement;
    }

    /** Counts up whenever what is ticked may have changed. */
    public ReadOnlyIntegerProperty tickingsProperty() {
        return tickings.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<HeadTick> headProperty() {
        return head.getReadOnlyProperty();
    }

    /** Why the tick above the queue cannot be used; blank when it can. */
    public ReadOnlyStringProperty headHelpProperty() {
        return headHelp.getReadOnlyProperty();
    }

    /** The queue was read again. */
    void show(WaitingPayouts now) {
        waiting = now;
        tell();
    }

    WaitingPayouts waiting() {
        return waiting;
    }

    /** What goes into the next bank file, in the order of the queue. */
    List<Payout> ticked() {
        return waiting.payable().stream()
                .filter(payout -> ticks.isOn(payout.id()))
                .toList();
    }

    public boolean isTicked(PayoutRow row) {
        return row.isPayable() && ticks.isOn(row.id());
    }

    /** Ticks a row or takes the tick away; one that needs a judgement first says so. */
    public void toggle(PayoutRow row) {
        if (!row.isPayable()) {
            desk.notices().told(Sentence.of("payouts.tick.judgeFirst", row.name()));
            return;
        }
        ticks.turn(row.id());
        tell();
    }

    /** Ticks everything that may be paid, or nothing. */
    public void tickAll(boolean wanted) {
        ticks.all(wanted);
        tell();
    }

    private void tell() {
        int on = ticked().size();
        int most = waiting.payable().size();
        if (most == 0) {
            head.set(HeadTick.NOTHING_TO_TICK);
        } else if (on == 0) {
            head.set(HeadTick.NONE);
        } else {
            head.set(on < most ? HeadTick.SOME : HeadTick.ALL);
        }
        headHelp.set(most > 0 ? "" : texts.get(waiting.whyNothingIsPayable()));
        tickings.set(tickings.get() + 1);
    }

    /** The chosen row as it is now, when it still waits. */
    public Optional<PayoutRow> stillChosen() {
        return judgement
                .chosenId()
                .flatMap(
                        id -> rows.rows().stream().filter(row -> row.id() == id).findFirst());
    }

    /** Opens the room where claims are taken in. */
    public void openClaims() {
        desk.navigation().open(Room.CASHBACK);
    }
}
