package nl.goedmaker.dossiers.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedmaker.dossiers.AttachedFile;
import nl.goedmaker.dossiers.AttachmentRepository;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;

/** Names and hashes from the data file, the content from the folder beside it, where each file is called by its hash. */
public final class FolderAttachmentRepository implements AttachmentRepository {
    private final Database database;
    private final Path folder;

    public FolderAttachmentRepository(Database database, DataFolder folder) {
        this.database = database;
        this.folder = folder.attachments();
    }

    @Override
    public List<AttachedFile> ofTicket(long ticket) {
        return database.read(context -> context.fetch("""
            WITH RECURSIVE part(id) AS (
                SELECT ? UNION SELECT t.id FROM ticket t JOIN part p ON t.merged_into = p.id)
            SELECT name, sha256, media_type, bytes, added_at FROM attachment
            WHERE ticket_id IN (SELECT id FROM part) ORDER BY added_at, id\
            """, ticket)
                .map(row -> new AttachedFile(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Long.class),
                        Instant.ofEpochMilli(row.get(4, Long.class)))));
    }

    @Override
    public Optional<InputStream> open(AttachedFile file) throws IOException {
        // only a hash is ever a name in that folder: whatever else stands in the data file leads nowhere
        if (!file.sha256().matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newInputStream(folder.resolve(file.sha256())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
