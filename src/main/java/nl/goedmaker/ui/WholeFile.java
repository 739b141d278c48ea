package nl.goedmaker.ui;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.goedmaker.text.Refusal;

/** A file the owner saves: whole or not at all. Called in the background, never on the screen's thread. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes aside, then moves into place; a file of the same name is replaced.
     *
     * @throws Refusal when it cannot be written; what stood there is unchanged
     */
    public static void write(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw unwritable(file);
        }
        try {
            Path aside = Files.createTempFile(folder, ".goedmaker", ".tmp");
            try {
                fill(aside, bytes);
                move(aside, file);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    private static void fill(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Refusal unwritable(Path file) {
        return Refusal.badInput("ui.file.unwritable", file.toString());
    }
}
