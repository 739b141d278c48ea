package nl.goedmaker.ui;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.goedmaker.text.Refusal;

/** Writes what the owner asked to save: whole or not at all. */
public final class SavedFile {
    private SavedFile() {}

    /** @throws Refusal when nothing can be written in this folder */
    public static void requireWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".goedmaker", ".tmp"));
        } catch (IOException e) {
            throw Refusal.badInput("ui.file.unwritable", folder.toString());
        }
    }

    /**
     * Writes aside, then moves into place; a file of the same name is replaced.
     *
     * @throws Refusal when it cannot be written; what stood there is unchanged
     */
    public static Path write(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw Refusal.badInput("ui.file.unwritable", file.toString());
        }
        try {
            Path aside = Files.createTempFile(folder, ".goedmaker", ".tmp");
            try {
                Files.write(aside, bytes);
                move(aside, file);
            } finally {
                Files.deleteIfExists(aside);
            }
            return file;
        } catch (IOException e) {
            throw Refusal.badInput("ui.file.unwritable", file.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
