package nl.goedmaker.customers;

import java.time.LocalDate;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/** What a complaint says was bought; an order, article or category that is not known yet is made from it. */
public record Purchase(
        @Nullable String orderNumber,
        @Nullable String article,
        @Nullable String category,
        @Nullable Money price,
        @Nullable LocalDate deliveredOn) {
    public static final Purchase UNKNOWN = new Purchase(null, null, null, null, null);

    public boolean isKnown() {
        return orderNumber != null || article != null || category != null || price != null || deliveredOn != null;
    }
}
