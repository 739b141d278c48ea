package nl.goedmaker.payouts;

import java.time.Instant;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;
import nl.goedmaker.payouts.bank.SepaText;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to pay one claim.
 *
 * @param attempt 1 for the first; a new one only after a return or after "not uploaded"
 * @param account the account number as kept; right unless something else than this program changed the data file
 * @param price what the article cost, {@code null} when that is not known
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
        String account,
        Money amount,
        @Nullable Money price,
        String endToEndId,
        PayoutStatus status,
        boolean approved,
        String reason,
        Instant queuedAt,
        String returnReason) {
    /** @throws Refusal when the account number kept is not one; such a payout is never payable */
    public Iban iban() {
        return new Iban(account);
    }

    /** The account number in groups of four; as it is kept when it is not one. */
    public String accountShown() {
        try {
            return iban().grouped();
        } catch (Refusal e) {
            return account;
        }
    }

    /** The name as the bank gets it; as it was given when no letter of it can be carried. */
    public String bankName() {
        SepaText.Result sent = SepaText.of(name, SepaText.NAME_LENGTH);
        return sent.readable() ? sent.text() : name;
    }
}
