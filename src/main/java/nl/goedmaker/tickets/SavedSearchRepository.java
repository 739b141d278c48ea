package nl.goedmaker.tickets;

import java.util.List;

/** The owner's saved searches as kept. */
public interface SavedSearchRepository {
    /** In the owner's order. */
    List<SavedSearch> all();

    /**
     * Adds a search below the others.
     *
     * @return its number
     */
    long add(String name, TicketQuery.View view, String text, TicketOrder order);

    void rename(long id, String name);

    void remove(long id);

    /** @param ids of all, in their new order */
    void arrange(List<Long> ids);
}
