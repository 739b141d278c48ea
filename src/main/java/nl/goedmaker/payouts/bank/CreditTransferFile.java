package nl.goedmaker.payouts.bank;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;

/**
 * A batch of payments from one account, on its way to become a bank file.
 *
 * @param msgId the name of the batch, at most 35 characters, never used twice; also the reference of its one group of payments
 * @param createdAt local time at which the batch was made; whole seconds are written
 * @param executionOn the bank day on which the money leaves the account
 * @param debtorName the owner of the account, as the bank knows it
 * @param debtorIban the account that pays
 * @param profile what the bank wants of the file
 * @param transfers the payments, in the order of the file
 */
public record CreditTransferFile(
        String msgId,
        LocalDateTime createdAt,
        LocalDate executionOn,
        String debtorName,
        Iban debtorIban,
        BankProfile profile,
        List<CreditTransfer> transfers) {
    public CreditTransferFile {
        transfers = List.copyOf(transfers);
    }

    /** The sum of all payments. */
    public Money total() {
        return transfers.stream().map(CreditTransfer::amount).reduce(Money.ZERO, Money::plus);
    }
}
