package nl.goedmaker.tickets;

/**
 * A search that the owner keeps under a name.
 *
 * @param view which tickets it looks through
 * @param text as it was typed in the search field; what it means is read anew each time
 * @param order what its list begins with
 */
public record SavedSearch(long id, String name, TicketQuery.View view, String text, TicketOrder order) {}
