package nl.goedmaker.tickets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.text.Refusal;

/** The searches that the owner keeps under a name, in the owner's order. */
public final class SavedSearches {
    private static final int LONGEST = 40;
    /** As many as can be read at a glance; each is counted after every change. */
    private static final int MOST = 20;

    private final SavedSearchRepository repository;
    private final Tickets tickets;
    private final Journal journal;

    public SavedSearches(SavedSearchRepository repository, Tickets tickets, Journal journal) {
        this.repository = repository;
        this.tickets = tickets;
        this.journal = journal;
    }

    public List<SavedSearch> all() {
        return repository.all();
    }

    /**
     * Keeps a search.
     *
     * @throws Refusal when there are no words, or not all of them are understood; when the name cannot be used or is taken; when
     *     there are as many as there may be
     */
    public SavedSearch save(String name, TicketQuery.View view, String text, TicketOrder order) {
        String words = text.strip();
        if (words.isEmpty()) {
            throw Refusal.badInput("tickets.saved.noWords");
        }
        if (words.length() > SearchQuery.LONGEST) {
            throw Refusal.badInput("tickets.saved.tooLong", SearchQuery.LONGEST);
        }
        tickets.query(words).clear();
        List<SavedSearch> all = all();
        if (all.size() >= MOST) {
            throw Refusal.no("tickets.saved.tooMany", MOST);
        }
        String cleaned = usable(name, 0, all);
        return journal.change(Change.of("tickets.change.savedAdd", cleaned), () -> {
            long id = repository.add(cleaned, view, words, order);
            return new SavedSearch(id, cleaned, view, words, order);
        });
    }

    /** @throws Refusal when the name cannot be used or another search has it, or this one is gone */
    public void rename(SavedSearch search, String name) {
        List<SavedSearch> all = all();
        place(search, all);
        String cleaned = usable(name, search.id(), all);
        journal.change(Change.of("tickets.change.savedRename", cleaned), () -> repository.rename(search.id(), cleaned));
    }

    /** @throws Refusal when it is gone */
    public void remove(SavedSearch search) {
        SavedSearch kept = all().get(place(search, all()));
        journal.change(Change.of("tickets.change.savedRemove", kept.name()), () -> repository.remove(kept.id()));
    }

    /**
     * Moves a search up or down among the others; at the end of the list it stays where it is.
     *
     * @param by how many places; negative is up
     * @throws Refusal when it is gone
     */
    public void move(SavedSearch search, int by) {
        List<Long> ids = new ArrayList<>(all().stream().map(SavedSearch::id).toList());
        int from = place(search, all());
        int to = Math.clamp((long) from + by, 0, ids.size() - 1);
        if (from != to) {
            ids.add(to, ids.remove(from));
            List<Long> arranged = Collections.unmodifiableList(ids);
            journal.change(Change.of("tickets.change.savedMove", search.name()), () -> repository.arrange(arranged));
        }
    }

    private static int place(SavedSearch search, List<SavedSearch> all) {
        int place = all.stream().map(SavedSearch::id).toList().indexOf(search.id());
        if (place < 0) {
            throw Refusal.badInput("tickets.saved.gone", search.name());
        }
        return place;
    }

    private static String usable(String name, long self, List<SavedSearch> all) {
        String cleaned = OneLineName.of(name, LONGEST, c -> false)
                .orElseThrow(() -> Refusal.badInput("tickets.saved.unusable", LONGEST));
        all.stream()
                .filter(other -> other.id() != self && other.name().equalsIgnoreCase(cleaned))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.no("tickets.saved.taken", other.name());
                });
        return cleaned;
    }
}
