package nl.goedmaker.payouts.bank;

import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;

/**
 * One payment in a bank file.
 *
 * @param endToEndId the reference that comes back on the statement, at most 35 characters, once per file
 * @param amount more than zero
 * @param creditorName the account holder as on the bank card; written in the bank's characters in the file
 * @param creditorIban the account that gets the money
 * @param remittance the text that the receiver sees; written in the bank's characters in the file, left out when empty
 */
public record CreditTransfer(
        String endToEndId, Money amount, String creditorName, Iban creditorIban, String remittance) {}
