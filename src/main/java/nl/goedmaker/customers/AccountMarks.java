package nl.goedmaker.customers;

import nl.goedmaker.money.Iban;

/**
 * Accounts made comparable without being readable. The same account gets the same mark as long as the shop has the same key;
 * nothing leads back from a mark to its account without that key.
 */
public interface AccountMarks {
    /** 8 signs that tell the shop's key from another, and say nothing about it. */
    String key();

    /** {@link #key}, a dot, and HMAC-SHA256 of the account as 64 hexadecimal signs. */
    String mark(Iban iban);
}
