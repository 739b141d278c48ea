package nl.goedmaker.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import nl.goedmaker.text.Refusal;

/** Looks at the first 100 bytes of a data file before anything opens it, so that a wrong file is never touched. */
final class DataFileHeader {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    /** {@code PRAGMA application_id} of our files: "Goed". */
    static final int APPLICATION_ID = 0x476F6564;

    private static final int PAGE_SIZE_AT = 16;
    private static final int CHANGE_COUNTER_AT = 24;
    private static final int PAGE_COUNT_AT = 28;
    private static final int APPLICATION_ID_AT = 68;
    private static final int VERSION_VALID_FOR_AT = 92;

    private DataFileHeader() {}

    /**
     * @throws Refusal when the file is not ours, is cut off, or may not be written
     */
    static void check(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw Refusal.dataFile("storage.file.foreign", file);
            }
            ByteBuffer header = read(file);
            if (header.hasRemaining()) {
                // a short file is one of ours that was cut off only when it begins as one
                byte[] begin = Arrays.copyOf(header.array(), Math.min(header.position(), MAGIC.length));
                boolean ours = begin.length > 0 && Arrays.equals(begin, Arrays.copyOf(MAGIC, begin.length));
                throw Refusal.dataFile(ours ? "storage.file.truncated" : "storage.file.foreign", file);
            }
            if (!Arrays.equals(Arrays.copyOf(header.array(), MAGIC.length), MAGIC)) {
                throw Refusal.dataFile("storage.file.foreign", file);
            }
            if (header.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
                throw Refusal.dataFile("storage.file.foreign", file);
            }
            if (expectedSize(header) > Files.size(file)) {
                throw Refusal.dataFile("storage.file.truncated", file);
            }
            if (!DataFolder.isWritable(file) || !DataFolder.isWritable(file.resolveSibling("."))) {
                throw Refusal.dataFile("storage.file.readOnly", file);
            }
        } catch (IOException e) {
            throw Refusal.dataFile("storage.file.unreadable", file);
        }
    }

    /** The first bytes; with room left when the file has no more. */
    private static ByteBuffer read(Path file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(100);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // until it is full or the file ends
                continue;
            }
        }
        return header;
    }

    /** The size the file says it has; the count of pages only holds when the two counters agree (file format, 1.3.7). */
    private static long expectedSize(ByteBuffer header) {
        if (header.getInt(CHANGE_COUNTER_AT) != header.getInt(VERSION_VALID_FOR_AT)) {
            return 0;
        }
        int pageSize = Short.toUnsignedInt(header.getShort(PAGE_SIZE_AT));
        return Integer.toUnsignedLong(header.getInt(PAGE_COUNT_AT)) * (pageSize == 1 ? 65_536 : pageSize);
    }
}
