package nl.goedmaker.spelling;

import java.util.List;
import java.util.stream.Stream;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.tickets.Ticket;
import org.jspecify.annotations.Nullable;

/** The names that stand in an answer and in no dictionary. */
public final class KnownNames {
    private KnownNames() {}

    /** @param ticket the complaint that is answered, or {@code null} when it is not about one */
    public static List<String> of(Shop shop, @Nullable Ticket ticket) {
        Stream<String> names = Stream.of(shop.name(), shop.ownerName(), shop.accountName());
        if (ticket != null) {
            names = Stream.concat(names, Stream.of(ticket.customer().name()));
            OrderLine line = ticket.line();
            if (line != null) {
                names = Stream.concat(names, Stream.of(line.article(), line.articleName(), line.orderNumber()));
            }
        }
        return names.filter(name -> !name.isBlank()).toList();
    }
}
