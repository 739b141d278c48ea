package nl.goedmaker.payouts.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.payouts.Payouts;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;
import nl.goedmaker.ui.Desk;
import org.jspecify.annotations.Nullable;

/** The chosen payout: what the checks ask of it, and what the owner says to that. */
public final class JudgementViewModel {
    private final Payouts payouts;
    private final Desk desk;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Judgement> judgement = new ReadOnlyObjectWrapper<>();
    private @Nullable PayoutRow chosen;

    JudgementViewModel(Payouts payouts, Desk desk) {
        this.payouts = payouts;
        this.desk = desk;
        this.texts = desk.texts();
    }

    /** What is to be said of the chosen row; {@code null} when there is nothing to say. */
    public ReadOnlyObjectProperty<@Nullable Judgement> judgementProperty() {
        return judgement.getReadOnlyProperty();
    }

    /** The owner chose a row, or none. Of a row with which all is well nothing is said. */
    public void choose(@Nullable PayoutRow row) {
        chosen = row;
        judgement.set(row != null && row.asksForAttention() ? Judgement.of(row, texts) : null);
    }

    /** The owner wants to know more of a row, also when all is well with it. */
    public void ask(PayoutRow row) {
        chosen = row;
        judgement.set(Judgement.of(row, texts));
    }

    /** The chosen row with what can be said of it, also when nothing is asked; {@code null} when none is chosen. */
    @Nullable
    Judgement possible() {
        return chosen == null ? null : Judgement.of(chosen, texts);
    }

    Optional<Long> chosenId() {
        return Optional.ofNullable(chosen).map(PayoutRow::id);
    }

    /** Asks for a reason, and lets the payout go with it. */
    public void approve() {
        PayoutRow row = chosen;
        if (row != null) {
            desk.dialogs()
                    .ask(
                            texts.get("payouts.approve.title"),
                            texts.get("payouts.approve.text", row.name()),
                            texts.get("payouts.approve.label"),
                            texts.get("payouts.approve.go"))
                    .ifPresent(reason -> desk.change(
                            () -> payouts.approve(row.id(), reason),
                            Sentence.of("payouts.change.approve", row.name())));
        }
    }

    public void hold() {
        PayoutRow row = chosen;
        if (row != null) {
            desk.change(() -> payouts.hold(row.id(), ""), Sentence.of("payouts.change.hold", row.name()));
        }
    }

    public void release() {
        PayoutRow row = chosen;
        if (row != null) {
            desk.change(() -> payouts.release(row.id()), Sentence.of("payouts.change.release", row.name()));
        }
    }

    public void openTicket() {
        PayoutRow row = chosen;
        if (row != null) {
            desk.navigation().openTicket(row.ticket());
        }
    }
}
