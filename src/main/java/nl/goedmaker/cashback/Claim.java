package nl.goedmaker.cashback;

import java.time.Instant;
import nl.goedmaker.money.Iban;
import nl.goedmaker.money.Money;

/** A customer gave a name and an account for a code. */
public record Claim(long id, Cashback cashback, String name, Iban iban, Money amount, Instant receivedAt) {}
