package nl.goedmaker.reviews.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The ways in which reviews get into the room: files that are chosen, dropped or pasted, and words that are pasted. */
final class ReviewIntake {
    private final Supplier<ImportViewModel> imports;
    private final ReviewsViewModel model;
    private final Runnable begin;

    /** @param begin puts the keyboard in the form */
    ReviewIntake(Supplier<ImportViewModel> imports, ReviewsViewModel model, Runnable begin) {
        this.imports = imports;
        this.model = model;
        this.begin = begin;
    }

    /** Listens to what is dropped and pasted anywhere in the room; a field that is typed in keeps its own pasting. */
    void on(Parent root) {
        DroppedFiles.on(root, this::open);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.V
                    && event.isShortcutDown()
                    && !event.isShiftDown()
                    && !(event.getTarget() instanceof TextInputControl)) {
                paste();
                event.consume();
            }
        });
    }

    private void open(List<Path> files) {
        imports.get().open(files);
    }

    void choose() {
        imports.get().choose();
    }

    /** Files go onto the sheet, words into the form. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles() && DroppedFiles.areExports(clipboard.getFiles())) {
            DroppedFiles.take(clipboard.getFiles(), this::open);
        } else if (clipboard.hasString()) {
            model.form().paste(clipboard.getString());
            begin.run();
        }
    }
}
