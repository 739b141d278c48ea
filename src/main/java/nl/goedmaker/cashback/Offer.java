package nl.goedmaker.cashback;

import nl.goedmaker.money.Money;
import nl.goedmaker.tickets.Basis;

/**
 * A cashback as the owner fills it in.
 *
 * @param reason the owner's words; needed above the goodwill limit and for the channel bol
 * @param consent whether the customer agreed to money instead of repair or replacement
 */
public record Offer(Money amount, Basis basis, String reason, boolean consent) {}
