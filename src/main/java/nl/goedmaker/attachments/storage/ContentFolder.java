package nl.goedmaker.attachments.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.goedmaker.attachments.AttachmentRepository.Content;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.files.WholeFile;
import nl.goedmaker.text.Refusal;

/** The folder in which every content is kept once, under its SHA-256. */
final class ContentFolder {
    private static final int BUFFER = 64 * 1024;
    private static final int MEGABYTE = 1_000_000;
    private static final String WAITING = ".incoming-";

    private final Path folder;

    ContentFolder(Path folder) {
        this.folder = folder;
    }

    Path of(String sha256) {
        return folder.resolve(sha256);
    }

    /** The hash is known only at the end, so the content waits under another name until it is whole and on the disk. */
    Content store(GivenFile file, long most, CopyProgress progress) {
        if (file.bytes() > most) {
            throw tooLarge(file, most);
        }
        WholeFile.ownFolder(folder);
        Path waiting = folder.resolve(WAITING + UUID.randomUUID());
        Copy copy = new Copy(file, most, progress);
        try {
            try {
                WholeFile.writeOwn(waiting, copy::to);
                Content content = copy.content();
                Path place = of(content.sha256());
                if (!Files.isRegularFile(place) || Files.size(place) != content.bytes()) {
                    Files.move(waiting, place, StandardCopyOption.ATOMIC_MOVE);
                    keepName();
                } else {
                    // asked for again just now, so nothing to tidy away before its complaint has it
                    Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
                }
                return content;
            } finally {
                Files.deleteIfExists(waiting);
            }
        } catch (IOException e) {
            throw Refusal.badInput("files.unwritable", folder.toString());
        }
    }

    /** The data file will name this content: after a power cut the name must be there too. Windows keeps it by itself. */
    private void keepName() {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException e) {
            // a system that opens no folders
            return;
        }
    }

    /** Takes away what is not wanted, and what is left of copying that was broken off, as far as nobody touched it since. */
    void tidy(Set<String> wanted, Instant before) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean ours = name.startsWith(WAITING) || name.matches("[0-9a-f]{64}") && !wanted.contains(name);
                if (ours && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refusal tooLarge(GivenFile file, long most) {
        return Refusal.badInput("attachments.tooLarge", file.name(), most / MEGABYTE);
    }

    /** The copying of one file. */
    private static final class Copy {
        private final GivenFile file;
        private final long most;
        private final CopyProgress progress;
        private final MessageDigest hash = sha256();
        private long copied;

        Copy(GivenFile file, long most, CopyProgress progress) {
            this.file = file;
            this.most = most;
            this.progress = progress;
        }

        void to(OutputStream out) throws IOException {
            try (InputStream in = opened()) {
                byte[] buffer = new byte[BUFFER];
                for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
                    copied += read;
                    if (copied > most) {
                        throw tooLarge(file, most);
                    }
                    hash.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                    if (!progress.goesOn(copied, Math.max(copied, file.bytes()))) {
                        throw Refusal.no("attachments.stopped");
                    }
                }
            }
            if (copied == 0) {
                throw Refusal.badInput("attachments.empty", file.name());
            }
        }

        Content content() {
            return new Content(HexFormat.of().formatHex(hash.digest()), copied);
        }

        // what cannot be read is the file's fault, what cannot be written the disk's: two different sentences

        private InputStream opened() {
            try {
                return file.open();
            } catch (IOException e) {
                throw Refusal.badInput("files.given.unreadable", file.name());
            }
        }

        private int read(InputStream in, byte[] buffer) {
            try {
                return in.read(buffer);
            } catch (IOException e) {
                throw Refusal.badInput("files.given.unreadable", file.name());
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
