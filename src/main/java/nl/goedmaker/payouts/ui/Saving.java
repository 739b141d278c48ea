package nl.goedmaker.payouts.ui;

import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.ui.Desk;

/** Writes what takes a moment to a file of the owner's choice, and says where it went. */
final class Saving {
    private final Desk desk;
    private final ReadOnlyStringWrapper working = new ReadOnlyStringWrapper("");

    Saving(Desk desk) {
        this.desk = desk;
    }

    /** What is being done that takes long; blank when nothing is. */
    ReadOnlyStringProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    void begin(String what) {
        working.set(what);
    }

    void end() {
        working.set("");
    }

    void stopped(Refusal refusal) {
        end();
        desk.notices().refused(refusal.sentence());
    }

    /**
     * @param name the file's name, unless the owner gives another
     * @param extension of that name, without the dot
     * @param what what to say as long as it takes
     */
    void save(String name, String extension, String what, Callable<byte[]> bytes) {
        desk.dialogs()
                .saveAs(desk.texts().get("payouts.save.title"), name + "." + extension, extension)
                .ifPresent(file -> {
                    begin(what);
                    desk.background()
                            .run(
                                    () -> WholeFile.write(file, bytes.call()),
                                    saved -> {
                                        end();
                                        desk.notices().told(Sentence.of("payouts.save.done", saved.toString()));
                                    },
                                    this::stopped);
                });
    }
}
