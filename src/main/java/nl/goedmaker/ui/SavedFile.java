package nl.goedmaker.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        WholeFile.write(file, bytes);
        return file;
    }
}
