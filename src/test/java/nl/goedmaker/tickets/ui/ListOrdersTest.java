package nl.goedmaker.tickets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketQuery.View;
import org.junit.jupiter.api.Test;

class ListOrdersTest {
    private static final TicketOrder BY_NAME = TicketOrder.ascending(TicketOrder.By.CUSTOMER);
    private static final SavedSearch SAVED = new SavedSearch(3, "Ringen", View.ALL, "ring", View.ALL.standard());

    @Test
    void eachViewAndSearchKeepsItsOwnOrderAcrossAStart() {
        ListOrders orders = new ListOrders();
        orders.choose(View.MONEY, null, TicketOrder.descending(TicketOrder.By.WAITING));
        orders.choose(View.ALL, SAVED, BY_NAME);
        ListOrders again = ListOrders.parse(orders.kept());
        assertThat(again.of(View.MONEY, null)).isEqualTo(TicketOrder.descending(TicketOrder.By.WAITING));
        assertThat(again.of(View.ALL, SAVED)).isEqualTo(BY_NAME);
        assertThat(again.of(View.ALL, null)).isEqualTo(View.ALL.standard());
        again.forget(SAVED);
        assertThat(again.of(View.ALL, SAVED)).isEqualTo(SAVED.order());
    }

    @Test
    void whatIsNotUnderstoodOrNotOfferedIsAsItCame() {
        ListOrders orders = ListOrders.parse("ALL=WAITING OPEN=SIDEWAYS = x=CUSTOMER MINE=CUSTOMER");
        assertThat(orders.of(View.ALL, null)).isEqualTo(View.ALL.standard());
        assertThat(orders.of(View.OPEN, null)).isEqualTo(View.OPEN.standard());
        assertThat(orders.of(View.MINE, null)).isEqualTo(BY_NAME);
        assertThat(ListOrders.parse("").kept()).isEmpty();
    }
}
