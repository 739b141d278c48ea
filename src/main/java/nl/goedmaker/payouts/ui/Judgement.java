package nl.goedmaker.payouts.ui;

import java.util.List;
import java.util.stream.Stream;
import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.PayoutRules;
import nl.goedmaker.payouts.PayoutStatus;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;

/**
 * What is to be known of the chosen payout, and what the owner may say of it.
 *
 * @param tone {@code warn} when it needs a judgement, {@code info} otherwise
 */
public record Judgement(
        String title, String text, String tone, boolean canApprove, boolean canHold, boolean canRelease) {

    static Judgement of(PayoutRow row, Texts texts) {
        Payout payout = row.queued().payout();
        List<Sentence> questions = row.queued().questions();
        String notes = Stream.concat(questions.stream(), row.queued().notes().stream())
                .map(texts::get)
                .reduce("", (all, next) -> (all + " " + next).strip());
        if (payout.status() == PayoutStatus.ON_HOLD) {
            return new Judgement(texts.get("payouts.judge.onHold"), notes, "info", false, false, true);
        }
        if (row.needsJudgement()) {
            return new Judgement(
                    title(row.queued().obstacle().orElse(questions.getFirst()), texts),
                    notes,
                    "warn",
                    row.queued().isApprovable(),
                    true,
                    false);
        }
        String title = payout.approved()
                ? texts.get("payouts.judge.approved", payout.reason())
                : texts.get("payouts.judge.fine", payout.code(), payout.endToEndId());
        return new Judgement(title, payout.approved() ? "" : notes, "info", false, true, false);
    }

    private static String title(Sentence question, Texts texts) {
        return texts.get(
                switch (question.key()) {
                    case PayoutRules.SAME_IBAN -> "payouts.judge.twoNames";
                    case PayoutRules.ABOVE_PRICE -> "payouts.judge.abovePrice";
                    case PayoutRules.BAD_IBAN -> "payouts.judge.badIban";
                    default -> "payouts.judge.unreadableName";
                });
    }
}
