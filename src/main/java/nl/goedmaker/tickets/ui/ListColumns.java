package nl.goedmaker.tickets.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.TicketQuery.View;
import org.jspecify.annotations.Nullable;

/** The columns that the owner gave to each view and saved search. */
final class ListColumns {
    private final Map<String, ColumnLayout> chosen = new HashMap<>();

    /** {@code MONEY=DUE:10.0,SUBJECT:30.0 saved.3=…}; what is not understood is left out. */
    static ListColumns parse(String kept) {
        ListColumns columns = new ListColumns();
        for (String part : kept.split(" ")) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                ColumnLayout.parse(part.substring(sign + 1))
                        .ifPresent(layout -> columns.chosen.put(part.substring(0, sign), layout));
            }
        }
        return columns;
    }

    String kept() {
        return new TreeMap<>(chosen)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().kept())
                        .collect(Collectors.joining(" "));
    }

    ColumnLayout of(View view, @Nullable SavedSearch saved) {
        return chosen.getOrDefault(ListOrders.key(view, saved), ColumnLayout.STANDARD);
    }

    void choose(View view, @Nullable SavedSearch saved, ColumnLayout layout) {
        chosen.put(ListOrders.key(view, saved), layout);
    }
}
