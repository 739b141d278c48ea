package nl.goedmaker.reviews.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.goedmaker.reviews.ReviewImports;
import nl.goedmaker.reviews.ReviewImports.Outcome;
import nl.goedmaker.reviews.format.FileImports;
import nl.goedmaker.reviews.format.FileImports.Given;
import nl.goedmaker.reviews.format.ReviewFile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;

/** The sheet on which files of reviews are looked at and then taken in, all of them as one step. */
public final class ImportViewModel {
    private final FileImports imports;
    private final Desk desk;
    private final Runnable taken;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<ImportItem> items = FXCollections.observableArrayList();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ChangeListener<Object> looked = (property, before, now) -> ready.set(canStart());

    /** What was read of a file, away from the screen. */
    private record Read(String name, Optional<ReviewFile> file, String problem) {}

    /** @param taken runs when reviews came in */
    public ImportViewModel(ReviewImports imports, Desk desk, Runnable taken) {
        this.imports = new FileImports(imports, desk.clock());
        this.desk = desk;
        this.taken = taken;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether files are being taken in. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Whether every file on the sheet can be taken in. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why the last try came to nothing; empty otherwise. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ObservableList<ImportItem> items() {
        return items;
    }

    /** Asks which files. */
    public void choose() {
        open(desk.dialogs().files(desk.texts().get("reviews.import.title")));
    }

    /** Lays files on the sheet, beside those that are there; nothing is taken in yet. */
    public void open(List<Path> files) {
        if (files.isEmpty() || working.get()) {
            return;
        }
        problem.set("");
        desk.background().run(() -> files.stream().map(this::read).toList(), this::show);
    }

    private Read read(Path path) {
        Path last = path.getFileName();
        String name = last == null ? path.toString() : last.toString();
        try (InputStream in = Files.newInputStream(path)) {
            return new Read(name, Optional.of(ReviewFile.of(in.readNBytes(ReviewFile.MOST_BYTES + 1))), "");
        } catch (Refusal e) {
            return new Read(name, Optional.empty(), desk.texts().get(e.sentence()));
        } catch (IOException e) {
            return new Read(name, Optional.empty(), desk.texts().get("reviews.import.unreadable"));
        }
    }

    private void show(List<Read> files) {
        for (Read read : files) {
            ImportItem item = new ImportItem(read.name(), read.file().orElse(null), read.problem(), imports, desk);
            item.outlookProperty().addListener(looked);
            items.add(item);
            item.begin();
        }
        ready.set(canStart());
        open.set(true);
    }

    /** Takes a file off the sheet; the last one takes the sheet with it. */
    public void remove(ImportItem item) {
        if (!working.get()) {
            items.remove(item);
            ready.set(canStart());
            if (items.isEmpty()) {
                open.set(false);
            }
        }
    }

    private boolean canStart() {
        return !working.get() && !items.isEmpty() && items.stream().allMatch(item -> item.given() != null);
    }

    /** Closes the sheet; what is being taken in is stopped first. */
    public void close() {
        if (working.get()) {
            stop();
        } else {
            open.set(false);
            items.clear();
        }
    }

    /** Ends the taking in; nothing has changed then. */
    public void stop() {
        stopped.set(true);
    }

    /** Takes all files in. */
    public void start() {
        if (!canStart()) {
            return;
        }
        List<Given> files = new ArrayList<>();
        items.forEach(item -> files.add(Objects.requireNonNull(item.given())));
        stopped.set(false);
        problem.set("");
        progress.set(0);
        working.set(true);
        ready.set(false);
        desk.background().run(() -> take(files), this::finish, this::refused);
    }

    private Optional<List<Outcome>> take(List<Given> files) {
        try {
            return Optional.of(imports.take(files, watched(), stopped::get));
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    /** Tells the screen at each per cent, not at each piece. */
    private FileImports.Progress watched() {
        AtomicLong told = new AtomicLong(-1);
        return (done, of) -> {
            long percent = of == 0 ? 100 : done * 100L / of;
            if (told.getAndSet(percent) != percent) {
                desk.background().onScreen(() -> progress.set(percent / 100.0));
            }
        };
    }

    private void finish(Optional<List<Outcome>> outcomes) {
        working.set(false);
        if (outcomes.isEmpty()) {
            ready.set(canStart());
            problem.set(desk.texts().get("reviews.import.stopped"));
            return;
        }
        int added = outcomes.get().stream().mapToInt(Outcome::added).sum();
        int updated = outcomes.get().stream().mapToInt(Outcome::updated).sum();
        close();
        if (added + updated == 0) {
            desk.notices().told(Sentence.of("reviews.import.nothing"));
        } else {
            desk.notices().done(Sentence.of("reviews.import.done", added, updated));
            taken.run();
        }
    }

    private void refused(Refusal refusal) {
        working.set(false);
        ready.set(canStart());
        problem.set(desk.texts().get(refusal.sentence()));
    }
}
