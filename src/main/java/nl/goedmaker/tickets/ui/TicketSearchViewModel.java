package nl.goedmaker.tickets.ui;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.search.Search;
import nl.goedmaker.search.SearchHit;
import nl.goedmaker.search.ui.SearchCompletions;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.completion.CompletionSource;

/** What was typed above the list of complaints: the one thing it stands for, or what was probably meant by it. */
public final class TicketSearchViewModel {
    private final TicketsViewModel list;
    private final Search search;
    private final Consumer<SearchHit> open;
    private final Desk desk;
    private final ReadOnlyStringWrapper meant = new ReadOnlyStringWrapper("");
    private int question;

    /** @param open goes to what a number, a code or an account stands for */
    public TicketSearchViewModel(TicketsViewModel list, Search search, Consumer<SearchHit> open, Desk desk) {
        this.list = list;
        this.search = search;
        this.open = open;
        this.desk = desk;
        InvalidationListener changed = observable -> guess();
        list.filterProperty().addListener(changed);
        list.rows().loadedProperty().addListener(changed);
        list.rows().rows().addListener(changed);
    }

    public CompletionSource completions() {
        return new SearchCompletions(search, desk.background());
    }

    /** Opens the one thing that was typed; what the owner types meanwhile, lets go of it. */
    public void enter(Runnable otherwise) {
        String typed = list.filterProperty().get();
        if (typed.isBlank()) {
            otherwise.run();
            return;
        }
        desk.background().run(() -> search.jump(typed), hit -> {
            if (typed.equals(list.filterProperty().get())) {
                hit.ifPresentOrElse(open, otherwise);
            }
        });
    }

    private void guess() {
        int mine = ++question;
        meant.set("");
        String typed = list.filterProperty().get();
        boolean nothing =
                list.rows().loadedProperty().get() && list.rows().rows().isEmpty();
        if (nothing && !typed.isBlank()) {
            desk.background().run(() -> search.meant(typed), words -> {
                if (mine == question) {
                    meant.set(words.orElse("").strip());
                }
            });
        }
    }

    /** The words that were probably meant, when the list is empty because of a slip of the finger; empty otherwise. */
    public ReadOnlyStringProperty meantProperty() {
        return meant.getReadOnlyProperty();
    }

    public void takeMeant() {
        list.filterProperty().set(meant.get());
    }
}
