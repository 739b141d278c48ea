package nl.goedmaker.tickets;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.text.Refusal;

/** What the owner wants to do for a complaint, as a list to tick off. */
public final class Checklists {
    private static final int LONGEST = 200;

    private final ChecklistRepository repository;
    private final Tickets tickets;
    private final Journal journal;
    private final Clock clock;

    public Checklists(ChecklistRepository repository, Tickets tickets, Journal journal, Clock clock) {
        this.repository = repository;
        this.tickets = tickets;
        this.journal = journal;
        this.clock = clock;
    }

    public List<ChecklistItem> of(Ticket ticket) {
        return repository.of(ticket.id());
    }

    /** @throws Refusal when the text is blank or too long */
    public void add(Ticket ticket, String text) {
        String cleaned = usable(text);
        step("tickets.change.itemAdd", ticket, () -> {
            repository.add(ticket.id(), cleaned);
            tickets.event(ticket, "tickets.event.itemAdded", cleaned);
        });
    }

    public void change(Ticket ticket, ChecklistItem item, String text) {
        String cleaned = usable(text);
        step("tickets.change.itemText", ticket, () -> {
            repository.text(item.id(), cleaned);
            tickets.event(ticket, "tickets.event.itemChanged", cleaned);
        });
    }

    public void tick(Ticket ticket, ChecklistItem item, boolean done) {
        step(done ? "tickets.change.itemDone" : "tickets.change.itemOpen", ticket, () -> {
            repository.done(item.id(), done ? clock.instant() : null);
            tickets.event(ticket, done ? "tickets.event.itemDone" : "tickets.event.itemOpen", item.text());
        });
    }

    public void remove(Ticket ticket, ChecklistItem item) {
        step("tickets.change.itemRemove", ticket, () -> {
            repository.remove(item.id());
            tickets.event(ticket, "tickets.event.itemRemoved", item.text());
        });
    }

    /** Moves an item up (negative) or down the list; not beyond its ends. */
    public void move(Ticket ticket, ChecklistItem item, int by) {
        step("tickets.change.itemMove", ticket, () -> {
            List<ChecklistItem> items = new ArrayList<>(of(ticket));
            int from = items.stream().map(ChecklistItem::id).toList().indexOf(item.id());
            int to = Math.clamp((long) from + by, 0, items.size() - 1);
            if (from >= 0 && to != from) {
                items.add(to, items.remove(from));
                repository.order(items);
                tickets.event(ticket, "tickets.event.itemMoved", item.text());
            }
        });
    }

    private static String usable(String text) {
        String cleaned = text.strip().replaceAll("\\s+", " ");
        if (cleaned.isEmpty() || cleaned.codePointCount(0, cleaned.length()) > LONGEST) {
            throw Refusal.badInput("tickets.checklist.unusable", LONGEST);
        }
        return cleaned;
    }

    private void step(String label, Ticket ticket, Runnable work) {
        journal.change(Change.of(label, ticket.reference()), work);
    }
}
