package nl.goedmaker.payouts.ui;

import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.PayoutRules;
import nl.goedmaker.payouts.PayoutStatus;
import nl.goedmaker.payouts.QueuedPayout;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;

/**
 * A payout in the queue, in the owner's language.
 *
 * @param name as the bank gets it
 * @param given the name as it was given, when the bank gets another one; blank otherwise
 * @param check what the checks say, in a few words
 * @param colour the colour class of that pill; {@code grey} when it waits
 */
public record PayoutRow(
        QueuedPayout queued,
        String name,
        String given,
        String iban,
        String ticket,
        String amount,
        String check,
        String colour) {

    static PayoutRow of(QueuedPayout queued, Texts texts) {
        Payout payout = queued.payout();
        String name = payout.bankName();
        return new PayoutRow(
                queued,
                name,
                name.equals(payout.name()) ? "" : payout.name(),
                payout.accountShown(),
                payout.ticket(),
                payout.amount().display(texts.language()),
                check(queued, texts),
                colour(queued));
    }

    private static String check(QueuedPayout queued, Texts texts) {
        if (queued.payout().status() == PayoutStatus.ON_HOLD) {
            return texts.get("payouts.pill.onHold");
        }
        if (queued.questions().isEmpty()) {
            return texts.get("payouts.pill.fine");
        }
        if (queued.payout().approved()) {
            return texts.get("payouts.pill.approved");
        }
        Sentence question = queued.obstacle().orElse(queued.questions().getFirst());
        return switch (question.key()) {
            case PayoutRules.SAME_IBAN ->
                texts.get("payouts.pill.sameIban", question.arguments().getLast());
            case PayoutRules.ABOVE_PRICE -> texts.get("payouts.pill.abovePrice");
            case PayoutRules.BAD_IBAN -> texts.get("payouts.pill.badIban");
            default -> texts.get("payouts.pill.name");
        };
    }

    private static String colour(QueuedPayout queued) {
        if (queued.payout().status() == PayoutStatus.ON_HOLD) {
            return "grey";
        }
        return queued.isPayable() ? "green" : "orange";
    }

    long id() {
        return queued.payout().id();
    }

    public boolean isPayable() {
        return queued.isPayable();
    }

    /** Whether only the owner can say what happens next. */
    boolean needsJudgement() {
        return queued.payout().status() == PayoutStatus.QUEUED && !queued.isPayable();
    }

    /** Whether there is something to say of it without being asked. */
    boolean asksForAttention() {
        return !queued.isPayable() || !queued.notes().isEmpty();
    }
}
