package nl.goedmaker.payouts.ui;

import nl.goedmaker.payouts.Payout;
import nl.goedmaker.payouts.PayoutStatus;
import nl.goedmaker.text.Texts;

/**
 * A payment in a bank file, in the owner's language.
 *
 * @param name as the bank got it
 * @param given the name as it was given, when the bank got another one; blank otherwise
 */
public record PaymentRow(
        Payout payout,
        String name,
        String given,
        String iban,
        String ticket,
        String amount,
        String status,
        String colour) {

    static PaymentRow of(Payout payout, Texts texts) {
        return new PaymentRow(
                payout,
                payout.bankName(),
                payout.bankName().equals(payout.name()) ? "" : payout.name(),
                payout.accountShown(),
                payout.ticket(),
                payout.amount().display(texts.language()),
                payout.returnReason().isBlank()
                        ? texts.get("payouts.status." + payout.status())
                        : texts.get("payouts.payment.returned", payout.returnReason()),
                colour(payout.status()));
    }

    private static String colour(PayoutStatus status) {
        return switch (status) {
            case PAID -> "green";
            case UPLOADED -> "blue";
            case RETURNED -> "red";
            case QUEUED, IN_BATCH -> "orange";
            case ON_HOLD, NOT_UPLOADED, CANCELLED -> "grey";
        };
    }

    /** Whether the bank can have sent it back. */
    public boolean canReturn() {
        return payout.status() == PayoutStatus.UPLOADED || payout.status() == PayoutStatus.PAID;
    }

    /** Whether it came back, so that it can be tried again. */
    public boolean canGoAgain() {
        return payout.status() == PayoutStatus.RETURNED;
    }
}
