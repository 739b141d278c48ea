package nl.goedmaker.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.goedmaker.text.Refusal;

/** A file that comes into the program: chosen, dropped, pasted, or sent along with a mail. Nothing of it is trusted. */
public final class GivenFile {
    private final String name;
    private final long bytes;
    private final Opening opening;

    /** Opens the content anew each time. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    private GivenFile(String name, long bytes, Opening opening) {
        this.name = name;
        this.bytes = bytes;
        this.opening = opening;
    }

    /**
     * A file on the disk.
     *
     * @throws Refusal when it is missing, a folder, no ordinary file, or cannot be read
     */
    public static GivenFile at(Path file) {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        if (Files.isDirectory(file)) {
            throw Refusal.badInput("files.given.isFolder", name);
        }
        if (!Files.exists(file)) {
            throw Refusal.badInput("files.given.missing", name);
        }
        // a pipe or a device would be read without end
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw Refusal.badInput("files.given.unreadable", name);
        }
        try {
            return new GivenFile(name, Files.size(file), () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw Refusal.badInput("files.given.unreadable", name);
        }
    }

    /** Content that is in memory already. */
    public static GivenFile of(String name, byte[] content) {
        byte[] kept = content.clone();
        return new GivenFile(name, kept.length, () -> new ByteArrayInputStream(kept));
    }

    /** As whoever gave it called it; any script, any length, and possibly with folders in it. */
    public String name() {
        return name;
    }

    /** Its length; a file that is still being written may turn out longer. */
    public long bytes() {
        return bytes;
    }

    /** The content from its beginning, to be closed by the caller. */
    public InputStream open() throws IOException {
        return opening.open();
    }
}
