package nl.goedmaker.tickets.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.tickets.ChecklistItem;
import nl.goedmaker.tickets.Checklists;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Desk;
import nl.goedmaker.ui.Latest;
import org.jspecify.annotations.Nullable;

/** What the owner wants to do for a complaint. */
public final class ChecklistViewModel {
    private final Checklists checklists;
    private final Desk desk;
    private final Latest reading = new Latest();
    private final ObservableList<ChecklistItem> items = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private @Nullable Ticket ticket;

    public ChecklistViewModel(Checklists checklists, Desk desk) {
        this.checklists = checklists;
        this.desk = desk;
    }

    public ObservableList<ChecklistItem> items() {
        return items;
    }

    /** The item that is being typed. */
    public StringProperty typedProperty() {
        return typed;
    }

    public void show(Ticket shown) {
        if (ticket == null || ticket.id() != shown.id()) {
            items.clear();
            typed.set("");
        }
        ticket = shown;
        read(shown);
    }

    private void read(Ticket shown) {
        desk.background().run(() -> checklists.of(shown), reading.only(fresh -> {
            Ticket now = ticket;
            if (now != null && now.id() == shown.id() && !items.equals(fresh)) {
                items.setAll(fresh);
            }
        }));
    }

    public void add() {
        String text = typed.get();
        if (!text.isBlank()) {
            change(now -> checklists.add(now, text), () -> typed.set(""));
        }
    }

    public void tick(ChecklistItem item) {
        change(now -> checklists.tick(now, item, !item.isDone()), () -> {});
    }

    public void remove(ChecklistItem item) {
        change(now -> checklists.remove(now, item), () -> {});
    }

    public void move(ChecklistItem item, int by) {
        change(now -> checklists.move(now, item, by), () -> {});
    }

    private void change(Consumer<Ticket> work, Runnable then) {
        Ticket now = ticket;
        if (now == null) {
            return;
        }
        desk.background()
                .run(
                        () -> {
                            work.accept(now);
                            return List.<ChecklistItem>of();
                        },
                        done -> {
                            then.run();
                            read(now);
                        });
    }
}
