package nl.goedmaker.insights;

import java.util.List;
import nl.goedmaker.tickets.TicketType;

/**
 * The same complaint about the same article from several customers who have nothing to do with each other: that speaks
 * against the article, not against a customer.
 *
 * @param customers how many unlinked customers
 * @param tickets the references, oldest first
 */
public record SameFault(String article, TicketType type, int customers, List<String> tickets) {
    public SameFault {
        tickets = List.copyOf(tickets);
    }
}
