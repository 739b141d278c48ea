package nl.goedmaker.tickets.ui;

import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.TicketQuery.View;
import org.jspecify.annotations.Nullable;

/**
 * A list that the sidebar leads to.
 *
 * @param saved {@code null} for a built-in view
 * @param count how many complaints it has; 0 where that cannot be told
 * @param problem why its words are no longer understood, in one sentence; blank when they are
 */
public record Shortcut(View view, @Nullable SavedSearch saved, String name, long count, String problem) {}
