package nl.goedmaker.customers;

import java.time.LocalDate;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One article in an order.
 *
 * @param price what it was sold for, tax included
 * @param deliveredOn the day it reached the customer; the legal terms count from it
 * @param batch as printed on the piece or its card
 * @param supplier who delivered the article to the shop
 * @param payerKnown whether the account is known, as a mark, that the order was paid from
 */
public record OrderLine(
        long id,
        String orderNumber,
        Channel channel,
        String article,
        String articleName,
        @Nullable String category,
        @Nullable Money price,
        @Nullable LocalDate deliveredOn,
        @Nullable String batch,
        @Nullable String supplier,
        boolean payerKnown) {}
