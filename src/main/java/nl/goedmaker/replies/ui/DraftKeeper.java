package nl.goedmaker.replies.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.goedmaker.replies.Correspondence;
import nl.goedmaker.replies.Draft;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.ui.Background;
import org.jspecify.annotations.Nullable;

/** Keeps what is being typed, one save after the other, so that an older text never lands on a newer one. */
final class DraftKeeper {
    /** Whether what is on the screen is in the data file. */
    enum State {
        UNTOUCHED,
        WAITING,
        KEPT
    }

    private record Text(Ticket ticket, Draft draft) {}

    private final Correspondence correspondence;
    private final Background background;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNTOUCHED);
    private final List<Runnable> whenKept = new ArrayList<>();
    private @Nullable Text waiting;
    private boolean saving;

    DraftKeeper(Correspondence correspondence, Background background) {
        this.correspondence = correspondence;
        this.background = background;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isWaiting() {
        return waiting != null || saving;
    }

    /** Takes note of a text that is not kept yet. */
    void typed(Ticket ticket, Draft draft) {
        if (waiting != null && waiting.ticket().id() != ticket.id()) {
            save();
        }
        waiting = new Text(ticket, draft);
        state.set(State.WAITING);
    }

    /** Writes the last text that was typed, if it was not written yet. */
    void save() {
        Text text = waiting;
        if (saving || text == null) {
            return;
        }
        waiting = null;
        saving = true;
        background.run(
                () -> {
                    correspondence.save(text.ticket(), text.draft());
                    return text;
                },
                saved -> finished(State.KEPT),
                refusal -> finished(State.WAITING));
    }

    private void finished(State now) {
        saving = false;
        if (waiting == null) {
            state.set(now);
        }
        save();
        if (!saving) {
            List<Runnable> ready = List.copyOf(whenKept);
            whenKept.clear();
            ready.forEach(Runnable::run);
        }
    }

    /** Writes what waits, and goes on after that. */
    void thenDo(Runnable work) {
        save();
        if (saving) {
            whenKept.add(work);
        } else {
            work.run();
        }
    }

    /** The text was loaded or sent: nothing on the screen waits to be kept. */
    void forget(State now) {
        waiting = null;
        state.set(now);
    }
}
