package nl.goedmaker.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.goedmaker.text.Refusal;

/** A file that a command leaves behind: whole or not at all, readable by its owner alone. */
public final class OutputFile {
    private OutputFile() {}

    /**
     * Makes the folder where needed and looks whether it takes files, before anything is done that cannot be taken back.
     *
     * @throws Refusal when nothing can be written there
     */
    public static Path folder(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".goedmaker", ".tmp"));
            return folder;
        } catch (IOException e) {
            throw Refusal.badInput("cli.out.unwritable", folder.toString());
        }
    }

    /**
     * Writes aside, then moves into place; a file of the same name is replaced.
     *
     * @throws Refusal when it cannot be written; what stood there is unchanged
     */
    public static void write(Path file, byte[] bytes) {
        Path aside = null;
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null || Files.isDirectory(file)) {
                throw Refusal.badInput("cli.out.unwritable", file.toString());
            }
            Files.createDirectories(folder);
            aside = Files.createTempFile(folder, ".goedmaker", ".tmp");
            try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(aside, file);
        } catch (IOException e) {
            throw Refusal.badInput("cli.out.unwritable", file.toString());
        } finally {
            discard(aside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@org.jspecify.annotations.Nullable Path aside) {
        try {
            if (aside != null) {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            aside.toFile().deleteOnExit();
        }
    }
}
