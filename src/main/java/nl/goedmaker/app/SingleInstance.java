package nl.goedmaker.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/** One window per data folder; the lock goes with the process, also after a crash. */
final class SingleInstance implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private SingleInstance(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws Refusal when a window is open on this folder already */
    static SingleInstance take(DataFolder folder) {
        Path file = folder.root().resolve("window.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw Refusal.dataFile("app.alreadyOpen", folder.root());
            }
            DataFolder.keepPrivate(file);
            return new SingleInstance(channel, lock);
        } catch (IOException e) {
            throw Refusal.dataFile("storage.folder.unusable", folder.root());
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
