package nl.goedmaker.reviews.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that a platform gives, dropped on a part of the window; any other drop is left to the window. */
final class DroppedFiles {
    private static final List<String> KINDS = List.of(".csv", ".tsv", ".txt", ".json", ".xml", ".zip", ".xlsx", ".ods");

    private DroppedFiles() {}

    static boolean areExports(List<File> files) {
        return !files.isEmpty()
                && files.stream()
                        .map(file -> file.getName().toLowerCase(Locale.ROOT))
                        .allMatch(name -> KINDS.stream().anyMatch(name::endsWith));
    }

    /** @param files gets what was let go of */
    static void take(DragEvent event, Consumer<List<Path>> files) {
        if (event.isConsumed()
                || !event.getDragboard().hasFiles()
                || !areExports(event.getDragboard().getFiles())) {
            return;
        }
        if (event.getEventType() == DragEvent.DRAG_OVER) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        } else if (event.getEventType() == DragEvent.DRAG_DROPPED) {
            files.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
