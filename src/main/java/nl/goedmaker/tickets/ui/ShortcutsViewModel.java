package nl.goedmaker.tickets.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.search.SearchQuery;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.tickets.SavedSearch;
import nl.goedmaker.tickets.SavedSearches;
import nl.goedmaker.tickets.TicketQuery.View;
import nl.goedmaker.tickets.Tickets;
import nl.goedmaker.ui.Desk;

/** The views and saved searches in the sidebar, with their counts, and what can be done with a saved search. */
public final class ShortcutsViewModel {
    /** What an owner looks at every day; the rest is above the list. */
    private static final List<View> BUILT_IN = List.of(View.MINE, View.LATE, View.WEEK, View.WAITING, View.MONEY);

    private final Tickets tickets;
    private final SavedSearches searches;
    private final TicketsViewModel list;
    private final Desk desk;
    private final ObservableList<Shortcut> shortcuts = FXCollections.observableArrayList();
    private int reading;

    public ShortcutsViewModel(Tickets tickets, SavedSearches searches, TicketsViewModel list, Desk desk) {
        this.tickets = tickets;
        this.searches = searches;
        this.list = list;
        this.desk = desk;
    }

    /** The built-in views first, then the owner's own searches. */
    public ObservableList<Shortcut> shortcuts() {
        return shortcuts;
    }

    /** The list whose view, order and words are meant. */
    public TicketsViewModel list() {
        return list;
    }

    public void refresh() {
        int mine = ++reading;
        desk.background().run(this::read, fresh -> {
            if (mine == reading) {
                if (!shortcuts.equals(fresh)) {
                    shortcuts.setAll(fresh);
                }
                followSaved(fresh);
            }
        });
    }

    /** Also after an undo, the list goes by the search as it is kept now. */
    private void followSaved(List<Shortcut> fresh) {
        SavedSearch shown = list.savedProperty().get();
        if (shown != null) {
            list.showAs(fresh.stream()
                    .map(Shortcut::saved)
                    .filter(saved -> saved != null && saved.id() == shown.id())
                    .findFirst()
                    .orElse(null));
        }
    }

    private List<Shortcut> read() {
        Map<View, Long> counts = tickets.counts("");
        List<Shortcut> all = new ArrayList<>();
        for (View view : BUILT_IN) {
            all.add(new Shortcut(
                    view, null, desk.texts().get("tickets.view." + view), counts.getOrDefault(view, 0L), ""));
        }
        for (SavedSearch search : searches.all()) {
            SearchQuery query = tickets.query(search.text());
            boolean clear = query.problems().isEmpty();
            all.add(new Shortcut(
                    search.view(),
                    search,
                    search.name(),
                    clear ? tickets.count(search.view(), search.text()) : 0,
                    clear ? "" : desk.texts().get(query.problems().getFirst().sentence())));
        }
        return all;
    }

    public void choose(Shortcut shortcut) {
        SavedSearch saved = shortcut.saved();
        if (saved == null) {
            list.show("");
            list.choose(shortcut.view());
        } else {
            list.choose(saved);
            if (!shortcut.problem().isEmpty()) {
                desk.notices().refused(Sentence.of("tickets.saved.broken", saved.name(), shortcut.problem()));
            }
        }
    }

    /** Whether the list shows this now. */
    public boolean isChosen(Shortcut shortcut) {
        SavedSearch chosen = list.savedProperty().get();
        SavedSearch saved = shortcut.saved();
        return saved == null
                ? chosen == null && list.viewProperty().get() == shortcut.view()
                : chosen != null && chosen.id() == saved.id();
    }

    /** Asks for a name and keeps what is in the search field. */
    public void save() {
        desk.dialogs()
                .ask(
                        desk.texts().get("tickets.saved.save"),
                        desk.texts().get("tickets.saved.save.text", list.whole().text()),
                        desk.texts().get("tickets.words.name"),
                        desk.texts().get("tickets.words.goOn"))
                .ifPresent(name -> desk.background()
                        .run(
                                () -> searches.save(
                                        name,
                                        list.whole().view(),
                                        list.whole().text(),
                                        list.orderProperty().get()),
                                made -> {
                                    list.keep(made);
                                    changed("tickets.change.savedAdd", made.name());
                                }));
    }

    public void rename(SavedSearch search) {
        desk.dialogs()
                .ask(
                        desk.texts().get("tickets.saved.rename", search.name()),
                        desk.texts().get("tickets.saved.rename.text"),
                        desk.texts().get("tickets.words.name"),
                        desk.texts().get("tickets.words.goOn"))
                .ifPresent(name -> change(() -> searches.rename(search, name), "tickets.change.savedRename", name));
    }

    public void remove(SavedSearch search) {
        change(() -> searches.remove(search), "tickets.change.savedRemove", search.name());
    }

    /** @param by how many places; negative is up */
    public void move(SavedSearch search, int by) {
        desk.background()
                .run(
                        () -> {
                            searches.move(search, by);
                            return true;
                        },
                        moved -> refresh());
    }

    private void change(Runnable work, String label, String subject) {
        desk.background()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        done -> changed(label, subject));
    }

    private void changed(String label, String subject) {
        refresh();
        desk.notices().done(Sentence.of(label, subject));
    }
}
