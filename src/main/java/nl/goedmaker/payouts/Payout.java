package nl.goedmaker.payouts;

import java.time.Instant;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.bank.SepaText;

/**
 * One attempt to pay one claim.
 *
 * @param attempt 1 for the first; a new one only after a return or after "not uploaded"
 * @param endToEndId claim and attempt; the reference that comes back on the statement
 * @param approved whether the owner looked at what a check asked, and pays
 * @param reason the owner's words with that, or why it waits
 * @param returnReason what the bank said when it sent the money back; blank otherwise
 */
public record Payout(
        long id,
        long claimId,
        int attempt,
        String ticket,
        String code,
        String name,
        Iban iban,
        Money amount,
        String endToEndId,
        PayoutStatus status,
        boolean approved,
        String reason,
        Instant queuedAt,
        String returnReason) {
    /** The name as the bank gets it; as it was given when no letter of it can be carried. */
    public String bankName() {
        SepaText.Result sent = SepaText.of(name, SepaText.NAME_LENGTH);
        return sent.readable() ? sent.text() : name;
    }
}
