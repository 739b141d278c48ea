package nl.goedmaker.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The content of attachments beside the copies of the data file, in {@code backups/attachments}: each once, however many copies
 * name it, and without taking room twice where the disk can give one content two names.
 */
public final class BackupContents {
    /** What a data file asks for: what its complaints have, and what its steps could bring back. */
    public static final String ASKED_FOR = """
        SELECT sha256 FROM attachment
        UNION SELECT json_extract(coalesce(before, after), '$.sha256') FROM journal_row WHERE tbl = 'attachment'\
        """;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final DataFolder folder;
    private final Path place;

    public BackupContents(DataFolder folder) {
        this.folder = folder;
        this.place = folder.backups().resolve("attachments");
    }

    /** Adds what the copies ask for and is not there yet; all there is when one of them cannot be read. */
    public void keep() throws IOException {
        Optional<Set<String>> asked = asked();
        for (Path content : contents(folder.attachments())) {
            Path copy = place.resolve(content.getFileName());
            boolean wanted = asked.isEmpty()
                    || asked.get().contains(content.getFileName().toString());
            if (wanted && !Files.exists(copy)) {
                Files.createDirectories(place);
                DataFolder.keepPrivate(place);
                link(content, copy);
            }
        }
    }

    private void link(Path content, Path copy) throws IOException {
        try {
            Files.createLink(copy, content);
        } catch (UnsupportedOperationException | IOException e) {
            // a disk without second names
            Path waiting = place.resolve(".incoming-" + UUID.randomUUID());
            Files.copy(content, waiting);
            Files.move(waiting, copy, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Takes away what no copy of the data file asks for any more; nothing when one of them cannot be read. */
    public void prune() throws IOException {
        Optional<Set<String>> asked = asked();
        if (asked.isPresent()) {
            for (Path content : contents(place)) {
                if (!asked.get().contains(content.getFileName().toString())) {
                    Files.deleteIfExists(content);
                }
            }
        }
    }

    private Optional<Set<String>> asked() throws IOException {
        List<Path> copies;
        try (Stream<Path> files = Files.list(folder.backups())) {
            copies = files.filter(file -> file.toString().endsWith(".db")).toList();
        }
        Set<String> asked = new HashSet<>();
        for (Path copy : copies) {
            try (Connection connection = Connections.reading(copy);
                    Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery(ASKED_FOR)) {
                while (found.next()) {
                    asked.add(found.getString(1));
                }
            } catch (SQLException e) {
                return Optional.empty();
            }
        }
        return Optional.of(asked);
    }

    private static List<Path> contents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> HASH.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }
}
