package nl.goedmaker.payouts.bank;

import java.time.LocalDate;
import java.util.List;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;

/**
 * What a batch pays, for the owner's own records beside the bank file.
 *
 * @param shop the name of the shop
 * @param batch the name of the batch, as in the bank file's MsgId
 * @param executionOn the day on which the money leaves the account
 * @param sha256 the digest of the bank file in hexadecimal, so that the list and the file can be told to belong together
 * @param rows the payments, in the order of the file
 */
public record PayoutList(String shop, String batch, LocalDate executionOn, String sha256, List<Row> rows) {
    public PayoutList {
        rows = List.copyOf(rows);
    }

    /**
     * One payment.
     *
     * @param name the account holder, as the bank gets it
     * @param ticket the ticket it belongs to: {@code K-2026-0147}
     */
    public record Row(String name, Iban iban, String ticket, Money amount, String endToEndId) {}

    /** The sum of all payments. */
    public Money total() {
        return rows.stream().map(Row::amount).reduce(Money.ZERO, Money::plus);
    }
}
