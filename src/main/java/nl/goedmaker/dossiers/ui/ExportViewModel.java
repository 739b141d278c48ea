package nl.goedmaker.dossiers.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.goedmaker.cashback.slip.SlipFormat;
import nl.goedmaker.cashback.ui.SlipPrinting;
import nl.goedmaker.dossiers.DossierFormat;
import nl.goedmaker.dossiers.Dossiers;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;

/** How a complaint leaves the program: on paper or as which file, with the notes or without. */
public final class ExportViewModel {
    private final Dossiers dossiers;
    private final SlipPrinting printing;
    private final Desk desk;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper reference = new ReadOnlyStringWrapper("");
    private final ObjectProperty<DossierFormat> format = new SimpleObjectProperty<>(DossierFormat.PDF);
    private final BooleanProperty withNotes = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** A job and what it prints. */
    private record Ready(SlipPrinting.Job job, byte[] pdf) {}

    public ExportViewModel(Dossiers dossiers, SlipPrinting printing, Desk desk) {
        this.dossiers = dossiers;
        this.printing = printing;
        this.desk = desk;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The complaint it is about. */
    public ReadOnlyStringProperty referenceProperty() {
        return reference.getReadOnlyProperty();
    }

    public ObjectProperty<DossierFormat> formatProperty() {
        return format;
    }

    /** Off each time the sheet opens: notes go along only when asked for. */
    public BooleanProperty withNotesProperty() {
        return withNotes;
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** From 0 to 1; below 0 when that cannot be said. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why the last try came to nothing; empty otherwise. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void open(String ticket) {
        if (working.get()) {
            return;
        }
        reference.set(ticket);
        format.set(DossierFormat.PDF);
        withNotes.set(false);
        problem.set("");
        open.set(true);
    }

    /** Closes the sheet; what is being written is stopped first. */
    public void close() {
        if (working.get()) {
            stop();
        } else {
            open.set(false);
        }
    }

    /** Ends the writing; nothing of it stays behind. */
    public void stop() {
        stopped.set(true);
    }

    /** Asks where, and writes the file there. */
    public void save() {
        if (working.get()) {
            return;
        }
        problem.set("");
        DossierFormat wanted = format.get();
        boolean notes = withNotes.get();
        String ticket = reference.get();
        desk.dialogs()
                .saveAs(desk.texts().get("dossiers.export.saveAs", ticket), ticket + "." + wanted.code(), wanted.code())
                .ifPresent(file -> write(ticket, wanted, notes, file));
    }

    private void write(String ticket, DossierFormat wanted, boolean notes, Path file) {
        begin();
        desk.background()
                .run(
                        () -> WholeFile.write(
                                file,
                                out -> dossiers.write(
                                        dossiers.of(ticket, notes), wanted, desk.texts(), out, watched())),
                        done -> finish(Sentence.of("dossiers.export.saved", ticket, done.toString())),
                        this::refused);
    }

    private void begin() {
        stopped.set(false);
        progress.set(-1);
        working.set(true);
    }

    /** Tells the screen at each per cent, not at each piece. */
    private CopyProgress watched() {
        AtomicLong told = new AtomicLong(-1);
        return (done, of) -> {
            long percent = of == 0 ? -1 : Math.min(100, done * 100 / of);
            if (told.getAndSet(percent) != percent) {
                desk.background().onScreen(() -> progress.set(percent / 100.0));
            }
            return !stopped.get();
        };
    }

    /** Prints it as the PDF has it. */
    public void print() {
        if (working.get()) {
            return;
        }
        problem.set("");
        boolean notes = withNotes.get();
        String ticket = reference.get();
        begin();
        desk.background()
                .run(
                        () -> new Ready(printing.prepare(ticket, SlipFormat.A4), pdf(ticket, notes)),
                        ready -> print(ticket, ready),
                        this::refused);
    }

    private byte[] pdf(String ticket, boolean notes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            dossiers.write(dossiers.of(ticket, notes), DossierFormat.PDF, desk.texts(), bytes, CopyProgress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void print(String ticket, Ready ready) {
        if (!ready.job().choose()) {
            working.set(false);
            return;
        }
        desk.background()
                .run(
                        () -> {
                            ready.job().print(ready.pdf());
                            return Sentence.of(
                                    "dossiers.export.printed",
                                    ticket,
                                    ready.job().printer());
                        },
                        this::finish,
                        this::refused);
    }

    private void finish(Sentence told) {
        working.set(false);
        open.set(false);
        desk.notices().told(told);
    }

    private void refused(Refusal refusal) {
        working.set(false);
        problem.set(desk.texts().get(refusal.sentence()));
    }
}
