package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.Deletions;
import nl.goedmaker.tickets.Merges;
import nl.goedmaker.tickets.Stub;
import nl.goedmaker.tickets.Tags;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.tickets.TimelineEntry;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import nl.goedmaker.ui.keys.Command;
import org.jspecify.annotations.Nullable;

/** The tags of a complaint, what was merged with it, and what can be split off. */
public final class TicketWordsViewModel {
    private record Read(List<String> tags, List<Stub> stubs) {}

    /** How many messages and notes are offered to split off: the last ones. */
    public static final int MOST_WRITTEN = 100;

    private final Tickets tickets;
    private final Tags tags;
    private final Merges merges;
    private final Deletions deletions;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Ticket> ticket = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ObservableList<Stub> stubs = FXCollections.observableArrayList();
    private final ObservableList<TimelineEntry> written = FXCollections.observableArrayList();

    private final ReadOnlyBooleanWrapper cut = new ReadOnlyBooleanWrapper();

    public TicketWordsViewModel(Tickets tickets, Tags tags, Merges merges, Deletions deletions, Desk desk) {
        this.tickets = tickets;
        this.tags = tags;
        this.merges = merges;
        this.deletions = deletions;
        this.desk = desk;
    }

    public ReadOnlyObjectProperty<@Nullable Ticket> ticketProperty() {
        return ticket.getReadOnlyProperty();
    }

    /** Tags, by name. */
    public ObservableList<String> tags() {
        return names;
    }

    /** What was merged with the complaint. */
    public ObservableList<Stub> stubs() {
        return stubs;
    }

    /** Messages and notes to choose from while something is being split off; empty otherwise. */
    public ObservableList<TimelineEntry> written() {
        return written;
    }

    /** Whether there are older ones, which are not offered. */
    public ReadOnlyBooleanProperty cutProperty() {
        return cut.getReadOnlyProperty();
    }

    public void show(Ticket shown) {
        Ticket before = ticket.get();
        if (before == null || before.id() != shown.id()) {
            written.clear();
            names.clear();
            stubs.clear();
        }
        ticket.set(shown);
        desk.background().run(() -> new Read(tags.of(shown), merges.stubs(shown)), reading.only(read -> {
            Ticket now = ticket.get();
            if (now != null && now.id() == shown.id()) {
                take(names, read.tags());
                take(stubs, read.stubs());
            }
        }));
    }

    private static <T> void take(ObservableList<T> list, List<T> fresh) {
        if (!list.equals(fresh)) {
            list.setAll(fresh);
        }
    }

    /** Tags that begin like this; waits for the data file. */
    public List<String> completions(String typed) {
        return tags.completions(typed).stream()
                .filter(name -> !names.contains(name))
                .toList();
    }

    public void tag(String name) {
        Ticket now = ticket.get();
        if (now != null && !name.isBlank()) {
            desk.change(() -> tags.add(now, name), Sentence.of("tickets.change.tag", now.reference()));
        }
    }

    public void untag(String name) {
        Ticket now = ticket.get();
        if (now != null) {
            desk.change(() -> tags.remove(now, name), Sentence.of("tickets.change.untag", now.reference()));
        }
    }

    /** Asks which complaint this one is the same as, and goes there. */
    public void merge() {
        Ticket now = ticket.get();
        if (now == null) {
            return;
        }
        desk.dialogs()
                .ask(
                        desk.texts().get("tickets.merge.title", now.reference()),
                        desk.texts().get("tickets.merge.explained"),
                        desk.texts().get("tickets.merge.with"),
                        desk.texts().get("tickets.merge.button"))
                .ifPresent(into -> new MergeQuestion(merges, desk)
                        .merge(
                                now.reference(),
                                into.toUpperCase(Locale.ROOT),
                                merged -> desk.navigation().openTicket(merged.reference())));
    }

    /** Deletes the complaint, without asking: the notice offers to take it back. */
    public void delete() {
        Ticket now = ticket.get();
        if (now != null) {
            desk.change(() -> deletions.delete(now.reference()), Sentence.of("tickets.change.delete", now.reference()));
        }
    }

    /**
     * Takes apart what was merged when that can mean one thing only.
     *
     * @param choose brings the keyboard to the first of several
     */
    void takeApart(Runnable choose) {
        Ticket now = ticket.get();
        if (now == null) {
            return;
        }
        desk.background().run(() -> merges.stubs(now), merged -> {
            switch (merged.size()) {
                case 0 -> desk.notices().told(Command.TAKE_APART.need().missing());
                case 1 -> apart(merged.getFirst());
                default -> {
                    take(stubs, merged);
                    choose.run();
                }
            }
        });
    }

    public void apart(Stub stub) {
        desk.change(() -> merges.apart(stub.reference()), Sentence.of("tickets.change.apart", stub.reference()));
    }

    /** Offers the messages to choose from. */
    public void beginSplit() {
        Ticket now = ticket.get();
        if (now != null) {
            desk.background()
                    .run(
                            () -> tickets.timeline(now).stream()
                                    .filter(entry -> entry.kind() != TimelineEntry.Kind.CHANGE)
                                    .toList(),
                            all -> {
                                cut.set(all.size() > MOST_WRITTEN);
                                written.setAll(all.subList(Math.max(0, all.size() - MOST_WRITTEN), all.size()));
                            });
        }
    }

    public void endSplit() {
        written.clear();
    }

    /** @param entries ids of what goes to the new complaint */
    public void split(Set<Long> entries, String subject) {
        Ticket now = ticket.get();
        if (now == null) {
            return;
        }
        desk.background().run(() -> merges.split(now, entries, subject), made -> {
            endSplit();
            desk.notices().done(Sentence.of("tickets.change.split", now.reference()));
            desk.navigation().openTicket(made.reference());
        });
    }
}
