package nl.goedmaker.tickets;

import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The most the owner gives out of goodwill without writing down a reason.
 *
 * @param basisPoints share of the sale price; 1 000 is the default of 10 %
 * @param most an amount it never goes above, or {@code null}
 */
public record GoodwillLimit(int basisPoints, @Nullable Money most) {
    public static final GoodwillLimit DEFAULT = new GoodwillLimit(1_000, null);

    /** The limit for a piece of this price, or {@code null} when neither price nor ceiling is known. */
    public @Nullable Money of(@Nullable Money price) {
        if (price == null) {
            return most;
        }
        Money share = price.share(basisPoints);
        return most != null && most.compareTo(share) < 0 ? most : share;
    }
}
