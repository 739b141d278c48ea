package nl.goedmaker.reviews.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import nl.goedmaker.ui.DropTarget;

/** Files that a platform gives, dropped on a part of the window; any other drop is left to the window. */
final class DroppedFiles {
    private static final List<String> KINDS = List.of(".csv", ".tsv", ".txt", ".json", ".xml", ".zip", ".xlsx", ".ods");

    private DroppedFiles() {}

    /** @param taken gets what was let go of above a part of the window */
    static void on(Node part, Consumer<List<Path>> taken) {
        DropTarget.on(
                part,
                event -> areExports(files(event.getDragboard())),
                event -> take(files(event.getDragboard()), taken));
    }

    private static List<File> files(Dragboard dragged) {
        return dragged.hasFiles() ? dragged.getFiles() : List.of();
    }

    static boolean areExports(List<File> files) {
        return !files.isEmpty()
                && files.stream()
                        .map(file -> file.getName().toLowerCase(Locale.ROOT))
                        .allMatch(name -> KINDS.stream().anyMatch(name::endsWith));
    }

    /** What is no export is left alone. */
    static void take(List<File> files, Consumer<List<Path>> taken) {
        if (areExports(files)) {
            taken.accept(files.stream().map(File::toPath).toList());
        }
    }
}
