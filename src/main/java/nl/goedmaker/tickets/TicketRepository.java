package nl.goedmaker.tickets;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedmaker.customers.Customer;
import nl.goedmaker.customers.OrderLine;
import nl.goedmaker.search.SearchQuery;
import org.jspecify.annotations.Nullable;

/** Tickets and what happened to them, as kept. */
public interface TicketRepository {
    /** The next reference of a year, {@code K-2026-0147}; never given twice. */
    String nextReference(int year);

    long add(
            String reference,
            NewTicket ticket,
            Customer customer,
            @Nullable OrderLine line,
            String subject,
            Instant openedAt,
            Instant firstReplyDue,
            Instant complaintDue);

    /** What was merged leads to the one it became. */
    Optional<Ticket> find(String reference);

    /** What was bought: by what the ticket says itself first, then by what was merged with it; each article once. */
    List<OrderLine> purchases(long ticket);

    /** Writes what may change in a ticket: subject, type, channel, status, moments, outcome, step, order line. */
    void update(Ticket ticket);

    CustomerHistory history(Ticket ticket);

    /**
     * @param words what {@link TicketQuery#text} means
     * @param now where the shop is: it decides what is late, and which week it is
     */
    List<TicketRow> page(TicketQuery query, SearchQuery words, ZonedDateTime now);

    /** All in a view that hold these words, in the order of the list. */
    List<String> references(TicketQuery.View view, SearchQuery words, ZonedDateTime now);

    long count(TicketQuery.View view, SearchQuery words, ZonedDateTime now);

    /** Of every view, at the same moment. */
    Map<TicketQuery.View, Long> counts(SearchQuery words, ZonedDateTime now);

    void addEntry(long ticket, Instant at, TimelineEntry.Kind kind, String event, String text);

    /** Oldest first. */
    List<TimelineEntry> timeline(long ticket);

    /** A page of it, newest first. */
    List<TimelineEntry> timeline(long ticket, TimelineQuery query);

    /** Whether the timeline holds an entry of this kind. */
    boolean has(long ticket, TimelineEntry.Kind kind);

    /** Whether a question of looking into it has been answered. */
    boolean isLookedInto(long ticket);

    List<Remedy> remedies(long ticket);

    long addRemedy(long ticket, NewRemedy remedy, Instant at);

    void markDone(long remedy, Instant at);

    /** The goodwill limit of a category by its name, or the default when it has none of its own. */
    GoodwillLimit limit(@Nullable String category);
}
