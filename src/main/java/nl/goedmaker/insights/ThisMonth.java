package nl.goedmaker.insights;

import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The three figures of a shop that fit on a card.
 *
 * @param open tickets in hand now: not closed and not put away until later
 * @param firstReplyMedianHours clock hours from a complaint to the first answer, over the answers of this month; {@code null}
 *     when there were none
 * @param cashbackOffered what was offered this month and not revoked
 */
public record ThisMonth(long open, @Nullable Double firstReplyMedianHours, Money cashbackOffered) {}
