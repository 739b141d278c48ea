package nl.goedmaker.tickets;

import java.time.Clock;
import java.util.List;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.TypedName;

/** The owner's own words on complaints. */
public final class Tags {
    private static final int LONGEST = 40;
    private static final int OFFERED = 8;

    private final TagRepository repository;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    public Tags(TagRepository repository, Tickets tickets, Journal journal, Clock clock) {
        this.repository = repository;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    public List<Tag> all() {
        return repository.all();
    }

    public List<String> of(Ticket ticket) {
        return repository.of(ticket.id());
    }

    /** Tags that begin with what was typed so far, the most used first; the most used of all for nothing. */
    public List<String> completions(String typed) {
        return repository.beginning(TypedName.of(typed), OFFERED);
    }

    /** @throws Refusal when the name is blank, too long, or holds a comma or a quote */
    public void add(Ticket ticket, String name) {
        String cleaned = name(name);
        journal.change(Change.of("tickets.change.tag", ticket.reference()), () -> {
            if (of(ticket).stream().noneMatch(cleaned::equalsIgnoreCase)) {
                repository.add(ticket.id(), cleaned);
                tickets.event(ticket, "tickets.event.tagged", cleaned);
            }
        });
    }

    public void remove(Ticket ticket, String name) {
        journal.change(Change.of("tickets.change.untag", ticket.reference()), () -> {
            if (of(ticket).stream().anyMatch(name::equalsIgnoreCase)) {
                repository.remove(ticket.id(), name);
                tickets.event(ticket, "tickets.event.untagged", name);
            }
        });
    }

    /**
     * Gives a tag another name.
     *
     * @throws Refusal when the name cannot be used, or another tag has it: those can be merged
     */
    public void rename(String name, String newName) {
        String cleaned = name(newName);
        repository.find(cleaned).filter(taken -> !taken.equalsIgnoreCase(name)).ifPresent(taken -> {
            throw Refusal.no("tickets.tag.taken", taken);
        });
        if (name.equals(cleaned)) {
            return;
        }
        journal.change(Change.of("tickets.change.tagRename", cleaned), () -> {
            repository.tell(name, "tickets.event.tagRenamed", name + " → " + cleaned, clock.instant());
            repository.rename(name, cleaned);
        });
    }

    /** @throws Refusal when there is no such tag, or both are the same */
    public void merge(String name, String into) {
        String one = existing(name);
        String other = existing(into);
        if (one.equals(other)) {
            throw Refusal.badInput("tickets.tag.itself", one);
        }
        journal.change(Change.of("tickets.change.tagMerge", other), () -> {
            repository.tell(one, "tickets.event.tagMerged", one + " → " + other, clock.instant());
            repository.merge(one, other);
        });
    }

    /** Takes a tag from all complaints and forgets it. */
    public void delete(String name) {
        String kept = existing(name);
        journal.change(Change.of("tickets.change.tagDelete", kept), () -> {
            repository.tell(kept, "tickets.event.untagged", kept, clock.instant());
            repository.delete(kept);
        });
    }

    private String existing(String name) {
        return repository
                .find(name.strip())
                .or(() -> repository.find(TypedName.of(name)))
                .orElseThrow(() -> Refusal.badInput("tickets.tag.unknown", name.strip()));
    }

    /** As the data file and the search can take it: one line, no comma, no quote. */
    static String name(String typed) {
        return OneLineName.of(typed, LONGEST, c -> c == ',' || c == '"')
                .orElseThrow(() -> Refusal.badInput("tickets.tag.unusable", LONGEST));
    }
}
