package nl.goedmaker.customers;

import java.time.LocalDate;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint says was bought; an order, article or category that is not known yet is made from it.
 *
 * @param batch as printed on the piece or its card; it goes with the article in this order
 * @param supplier who delivered the article to the shop; it goes with the article
 */
public record Purchase(
        @Nullable String orderNumber,
        @Nullable String article,
        @Nullable String category,
        @Nullable Money price,
        @Nullable LocalDate deliveredOn,
        @Nullable String batch,
        @Nullable String supplier,
        PaidFrom paidFrom) {
    public static final Purchase UNKNOWN = new Purchase(null, null, null, null, null);

    /** Without batch, supplier and account. */
    public Purchase(
            @Nullable String orderNumber,
            @Nullable String article,
            @Nullable String category,
            @Nullable Money price,
            @Nullable LocalDate deliveredOn) {
        this(orderNumber, article, category, price, deliveredOn, null, null, PaidFrom.AS_KNOWN);
    }

    public boolean isKnown() {
        return orderNumber != null
                || article != null
                || category != null
                || price != null
                || deliveredOn != null
                || batch != null
                || supplier != null
                || paidFrom instanceof PaidFrom.Account;
    }
}
