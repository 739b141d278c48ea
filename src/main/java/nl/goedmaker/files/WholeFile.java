package nl.goedmaker.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Refusal;

/**
 * A file that leaves the program: bank file, slip, list, mail. Whole or not at all, also when the power goes out, and
 * readable by its owner alone, for each of them names people. Waits for the disk, so it belongs in the background.
 */
public final class WholeFile {
    private static final int BUFFER = 64 * 1024;

    private WholeFile() {}

    /**
     * Looks whether a folder takes files, before anything is done that cannot be taken back.
     *
     * @throws Refusal when it is missing, nothing can be written there, or it is where a shop keeps its own files
     */
    public static void requireWritable(Path folder) {
        requireOutside(folder);
        requireTakesFiles(folder);
    }

    private static void requireTakesFiles(Path folder) {
        try {
            Files.delete(aside(folder));
        } catch (IOException e) {
            throw refusal(folder, folder, 0);
        }
    }

    /**
     * The same for a folder that may still have to be made, which it does not do yet: the nearest one above it is looked at.
     *
     * @throws Refusal when nothing can be written there
     */
    public static void requireMakeable(Path folder) {
        requireOutside(folder);
        requirePlace(folder);
    }

    private static void requirePlace(Path folder) {
        Path there = folder.toAbsolutePath();
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        requireTakesFiles(there);
    }

    /**
     * Makes a folder where it is missing.
     *
     * @throws Refusal when it cannot be made, or when files cannot be
     */
    public static Path folder(Path folder) {
        requireOutside(folder);
        return ownFolder(folder);
    }

    /** The same for a folder within that of the shop, for what the program itself keeps there. */
    public static Path ownFolder(Path folder) {
        requirePlace(folder);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw Refusal.badInput("files.unwritable", folder.toString());
        }
    }

    /**
     * Writes aside and waits until it is on the disk, then moves into place; a file of the same name is replaced.
     *
     * @return the file
     * @throws Refusal when the folder is missing, read-only, full, or where a shop keeps its own files; what stood there is
     *     unchanged
     */
    public static Path write(Path file, byte[] bytes) {
        return write(file, bytes.length, out -> out.write(bytes));
    }

    /** What goes into a file, written piece by piece because it may be large. */
    @FunctionalInterface
    public interface Content {
        /** @throws IOException from the stream, when the disk takes no more */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The same for content that is too large to hold.
     *
     * @throws Refusal as above, and what the content itself throws; what stood there is unchanged
     */
    public static Path write(Path file, Content content) {
        return write(file, 0, content);
    }

    /** The same for a file within the folder of the shop, under a name that the program made or made safe. */
    public static Path writeOwn(Path file, Content content) {
        return put(file, 0, content);
    }

    /** @param size bytes it will take, as far as known */
    private static Path write(Path file, long size, Content content) {
        requireOutside(file);
        return put(file, size, content);
    }

    private static Path put(Path file, long size, Content content) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw Refusal.badInput("files.isFolder", file.toString());
        }
        try {
            Path aside = aside(folder);
            try {
                fill(aside, content);
                move(aside, file);
            } finally {
                Files.deleteIfExists(aside);
            }
            return file;
        } catch (IOException e) {
            throw refusal(file, folder, size);
        }
    }

    /** Nothing that leaves the program may take the place of the data file, a backup or a photo. */
    private static void requireOutside(Path path) {
        DataFolder.around(path).ifPresent(shop -> {
            throw Refusal.badInput(
                    "files.ownFolder", path.toString(), shop.root().toString());
        });
    }

    /** A temporary file, which belongs to the owner alone from its first byte. */
    private static Path aside(Path folder) throws IOException {
        return Files.createTempFile(folder, ".goedmaker", ".tmp");
    }

    private static void fill(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            content.writeTo(out);
            out.flush();
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

    /** Systems word the same trouble differently, so the folder itself is asked what is wrong with it. */
    private static Refusal refusal(Path file, Path folder, long size) {
        if (!Files.isDirectory(folder)) {
            return Refusal.badInput("files.folderMissing", folder.toString());
        }
        if (!Files.isWritable(folder)) {
            return Refusal.badInput("files.folderReadOnly", folder.toString());
        }
        return Refusal.badInput(isFull(folder, size) ? "files.diskFull" : "files.unwritable", file.toString());
    }

    private static boolean isFull(Path folder, long size) {
        try {
            FileStore store = Files.getFileStore(folder);
            // a place without any space of its own, /proc for one, is not a full disk
            return store.getTotalSpace() > 0 && store.getUsableSpace() < Math.max(size, 1);
        } catch (IOException e) {
            return false;
        }
    }
}
