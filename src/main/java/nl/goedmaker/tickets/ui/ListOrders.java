package nl.goedmaker.tickets.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketQuery.View;
import org.jspecify.annotations.Nullable;

/** The order that the owner gave to each view and saved search; each begins with its own. */
final class ListOrders {
    private final Map<String, TicketOrder> chosen = new HashMap<>();

    /** {@code MONEY=OPENED-DOWN saved.3=CUSTOMER}; what is not understood is left out. */
    static ListOrders parse(String kept) {
        ListOrders orders = new ListOrders();
        for (String part : kept.split(" ")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                TicketOrder.of(part.substring(sign + 1))
                        .ifPresent(order -> orders.chosen.put(part.substring(0, sign), order));
            }
        }
        return orders;
    }

    String kept() {
        return new TreeMap<>(chosen)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().word())
                        .collect(Collectors.joining(" "));
    }

    static String key(View view, @Nullable SavedSearch saved) {
        return saved == null ? view.name() : "saved." + saved.id();
    }

    TicketOrder of(View view, @Nullable SavedSearch saved) {
        TicketOrder standard = saved == null ? view.standard() : saved.order();
        TicketOrder order = chosen.getOrDefault(key(view, saved), standard);
        return view.orders().contains(order.by()) ? order : standard;
    }

    void choose(View view, @Nullable SavedSearch saved, TicketOrder order) {
        chosen.put(key(view, saved), order);
    }

    /** A new search begins with the order it was saved with, also where its number was another's before. */
    void forget(SavedSearch saved) {
        chosen.remove(key(saved.view(), saved));
    }
}
