package nl.goedmaker.demo.storage;

import java.util.Optional;
import java.util.function.Supplier;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.storage.Database;

/** Makes changes in one transaction and remembers none of them as a step to take back. */
final class UnrecordedJournal implements Journal {
    private final Database database;

    UnrecordedJournal(Database database) {
        this.database = database;
    }

    @Override
    public <T> T change(Change change, Supplier<T> work) {
        return quietly(work);
    }

    @Override
    public <T> T quietly(Supplier<T> work) {
        return database.write(context -> work.get());
    }

    @Override
    public Optional<Change> undoable() {
        return Optional.empty();
    }

    @Override
    public Optional<Change> redoable() {
        return Optional.empty();
    }

    @Override
    public Optional<Change> undo(Progress progress) {
        return Optional.empty();
    }

    @Override
    public Optional<Change> redo(Progress progress) {
        return Optional.empty();
    }

    @Override
    public void whenChanged(Runnable listener) {
        // nobody watches while the shop is built; windows load afresh afterwards
    }
}
