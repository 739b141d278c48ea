package nl.goedmaker.attachments.ui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.MediaType;
import nl.goedmaker.files.SafeNames;
import nl.goedmaker.files.WholeFile;

/**
 * Copies for the programs of the system to open: they want a name that says what it is, and the kept content must stay as it
 * is whatever they do. Older ones are thrown away when a new one is made.
 */
public final class OpenedCopies {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Path folder;
    private final Clock clock;

    /** @param folder for nothing else; readable by the owner alone */
    public OpenedCopies(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Makes a copy, whose name ends in what the content is and not in what the sender called it.
     *
     * @throws nl.goedmaker.text.Refusal when it cannot be written
     */
    Path copy(AttachedFile file, InputStream content) {
        WholeFile.ownFolder(folder);
        tidy();
        String end = MediaType.extension(file.mediaType());
        String name = SafeNames.clean(file.name(), "bestand", 80);
        Path place = WholeFile.ownFolder(folder.resolve(file.sha256().substring(0, 12)));
        return WholeFile.writeOwn(
                place.resolve(name.toLowerCase(java.util.Locale.ROOT).endsWith(end) ? name : name + end),
                content::transferTo);
    }

    private void tidy() {
        Instant old = clock.instant().minus(KEPT);
        try (Stream<Path> copies = Files.walk(folder)) {
            List<Path> all = copies.sorted(Comparator.reverseOrder()).toList();
            for (Path copy : all) {
                if (!copy.equals(folder)
                        && Files.getLastModifiedTime(copy).toInstant().isBefore(old)) {
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException e) {
            // one that a program still has open goes another time
            return;
        }
    }
}
