package nl.goedmaker.settings;

import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The goodwill limit of one category.
 *
 * @param basisPoints share of the sale price; 1 000 is 10 %
 * @param most never more than this, or {@code null}
 */
public record CategoryLimit(
        long id, String name, int basisPoints, @Nullable Money most) {}
