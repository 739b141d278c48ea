package nl.goedmaker.journal;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one way to change data: every step the owner takes is a transaction with a name that can be taken back, also after a
 * restart.
 */
public interface Journal {
    /**
     * Does work in one transaction and remembers it. Work inside work belongs to the outer step. When the work throws,
     * nothing has changed.
     */
    <T> T change(Change change, Supplier<T> work);

    default void change(Change change, Runnable work) {
        change(change, () -> {
            work.run();
            return true;
        });
    }

    /** Writes in one transaction what is no step of the owner's: a draft while typing, the size of a window. */
    <T> T quietly(Supplier<T> work);

    /** What would be taken back now. */
    Optional<Change> undoable();

    /** What would be done again now. */
    Optional<Change> redoable();

    /** Told for each row of a step how far it is. */
    @FunctionalInterface
    interface Progress {
        Progress SILENT = (done, of) -> true;

        /** @return whether to go on */
        boolean reached(int done, int of);
    }

    /** As {@link #undo(Progress)}, watched by nobody. */
    default Optional<Change> undo() {
        return undo(Progress.SILENT);
    }

    /**
     * Takes the last step back.
     *
     * @return the step, or empty when there is none
     * @throws nl.goedmaker.text.Refusal when a row of it was changed since by something that cannot be taken back, or when
     *     {@code progress} stopped it; nothing has changed then
     */
    Optional<Change> undo(Progress progress);

    /** As {@link #redo(Progress)}, watched by nobody. */
    default Optional<Change> redo() {
        return redo(Progress.SILENT);
    }

    /** Does the step that was taken back last again; otherwise as {@link #undo(Progress)}. */
    Optional<Change> redo(Progress progress);

    /** Calls back after each committed step, on the thread that made it. */
    void whenChanged(Runnable listener);
}
