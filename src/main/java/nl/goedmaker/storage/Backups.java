package nl.goedmaker.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedmaker.text.Refusal;

/**
 * Copies of the data file, made by SQLite itself, so that each is whole also while the program works, with the content of the
 * attachments beside them.
 */
public final class Backups {
    private static final String DAILY = "daily";
    private static final int DAILIES_KEPT = 10;

    private final DataFolder folder;

    public Backups(DataFolder folder) {
        this.folder = folder;
    }

    /**
     * Puts a copy of the data file in {@code backups/}.
     *
     * @return the copy
     * @throws Refusal when it cannot be written
     */
    public Path create() {
        try {
            Path copy = Migrations.backup(folder, "by-hand");
            new BackupContents(folder).keep();
            return copy;
        } catch (IOException | SQLException e) {
            throw Refusal.dataFile("storage.backup.failed", folder.backups());
        }
    }

    /**
     * Makes the copy of the day, unless there is one, and takes away the oldest of those made like this. Copies made by
     * hand stay.
     *
     * @return the copy, when one was made
     * @throws Refusal when it cannot be written
     */
    public Optional<Path> daily() {
        try {
            if (daily(LocalDate.now().toString()).findAny().isPresent()) {
                return Optional.empty();
            }
            Path copy = Migrations.backup(folder, DAILY);
            new BackupContents(folder).keep();
            for (Path old : daily("")
                    .sorted(Comparator.reverseOrder())
                    .skip(DAILIES_KEPT)
                    .toList()) {
                Files.deleteIfExists(old);
            }
            return Optional.of(copy);
        } catch (IOException | SQLException e) {
            throw Refusal.dataFile("storage.backup.failed", folder.backups());
        }
    }

    /** The copies made without being asked for whose moment begins so. */
    private Stream<Path> daily(String moment) throws IOException {
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith("goedmaker-" + moment)
                            && file.getFileName().toString().endsWith("-" + DAILY + ".db"))
                    .toList()
                    .stream();
        }
    }

    /** When the newest copy was made. */
    public Optional<Instant> last() {
        return all().values().stream().max(Comparator.naturalOrder());
    }

    /** The names of all copies, each with when it was made. */
    public Map<String, Instant> all() {
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), Backups::madeAt));
        } catch (IOException e) {
            // a folder that cannot be read holds no copy the owner could use
            return Map.of();
        }
    }

    private static Instant madeAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
