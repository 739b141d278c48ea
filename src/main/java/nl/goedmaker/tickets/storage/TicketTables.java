package nl.goedmaker.tickets.storage;

import static nl.goedmaker.storage.jooq.Tables.CATEGORY;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER;
import static nl.goedmaker.storage.jooq.Tables.CUSTOMER_ORDER;
import static nl.goedmaker.storage.jooq.Tables.ORDER_LINE;
import static nl.goedmaker.storage.jooq.Tables.PRODUCT;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableOnConditionStep;

/** Tickets beside their customer and, where it is known, what was bought. */
public final class TicketTables {
    private TicketTables() {}

    private static TableOnConditionStep<Record> withLine() {
        return TICKET.join(CUSTOMER)
                .on(CUSTOMER.ID.eq(TICKET.CUSTOMER_ID))
                .leftJoin(ORDER_LINE)
                .on(ORDER_LINE.ID.eq(TICKET.ORDER_LINE_ID));
    }

    private static TableOnConditionStep<Record> withArticle(Table<Record> tickets) {
        return tickets.leftJoin(PRODUCT)
                .on(PRODUCT.ID.eq(ORDER_LINE.PRODUCT_ID))
                .leftJoin(CATEGORY)
                .on(CATEGORY.ID.eq(PRODUCT.CATEGORY_ID));
    }

    /** With the order. */
    public static TableOnConditionStep<Record> withOrder() {
        return withLine().leftJoin(CUSTOMER_ORDER).on(CUSTOMER_ORDER.ID.eq(ORDER_LINE.ORDER_ID));
    }

    /** With the article and its category. */
    public static Table<Record> withArticle() {
        return withArticle(withLine());
    }

    /** With the order, the article and its category. */
    static Table<Record> withPurchase() {
        return withArticle(withOrder());
    }
}
