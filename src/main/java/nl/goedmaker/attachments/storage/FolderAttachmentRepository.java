package nl.goedmaker.attachments.storage;

import static nl.goedmaker.storage.jooq.Tables.ATTACHMENT;
import static nl.goedmaker.storage.jooq.Tables.SENT_FILE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.AttachmentRepository;
import nl.goedmaker.files.CopyProgress;
import nl.goedmaker.files.GivenFile;
import nl.goedmaker.storage.BackupContents;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.storage.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names and hashes from the data file, the content from the folder beside it, where each file is called by its hash. */
public final class FolderAttachmentRepository implements AttachmentRepository {
    private static final Logger LOG = LoggerFactory.getLogger(FolderAttachmentRepository.class);

    private final Database database;
    private final ContentFolder folder;
    private final BackupContents backups;

    public FolderAttachmentRepository(Database database, DataFolder folder) {
        this.database = database;
        this.folder = new ContentFolder(folder.attachments());
        this.backups = new BackupContents(folder);
    }

    @Override
    public List<AttachedFile> ofTicket(long ticket) {
        return database.read(context -> context.resultQuery("""
            WITH RECURSIVE part(id) AS (
                SELECT ? UNION SELECT t.id FROM ticket t JOIN part p ON t.merged_into = p.id)
            SELECT id, name, sha256, media_type, bytes, added_at FROM attachment
            WHERE ticket_id IN (SELECT id FROM part) ORDER BY added_at, id\
            """, ticket)
                // without these the driver would read a moment as a number of 32 bits
                .coerce(
                        ATTACHMENT.ID,
                        ATTACHMENT.NAME,
                        ATTACHMENT.SHA256,
                        ATTACHMENT.MEDIA_TYPE,
                        ATTACHMENT.BYTES,
                        ATTACHMENT.ADDED_AT)
                .fetch(row -> new AttachedFile(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        Instant.ofEpochMilli(row.value6()))));
    }

    @Override
    public Optional<InputStream> open(AttachedFile file) throws IOException {
        // only a hash is ever a name in that folder: whatever else stands in the data file leads nowhere
        if (!file.sha256().matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newInputStream(folder.of(file.sha256())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public Content store(GivenFile file, long most, CopyProgress progress) {
        return folder.store(file, most, progress);
    }

    @Override
    public AttachedFile add(long ticket, AttachedFile file, String text) {
        long id = database.write(context -> context.insertInto(ATTACHMENT)
                .set(ATTACHMENT.TICKET_ID, ticket)
                .set(ATTACHMENT.NAME, file.name())
                .set(ATTACHMENT.SHA256, file.sha256())
                .set(ATTACHMENT.MEDIA_TYPE, file.mediaType())
                .set(ATTACHMENT.BYTES, file.bytes())
                .set(ATTACHMENT.ADDED_AT, file.addedAt().toEpochMilli())
                .set(ATTACHMENT.TEXT, text)
                .returning(ATTACHMENT.ID)
                .fetchSingle(ATTACHMENT.ID));
        return new AttachedFile(id, file.name(), file.sha256(), file.mediaType(), file.bytes(), file.addedAt());
    }

    @Override
    public void tidy(Instant before) {
        try {
            backups.keep();
            // the writer waits, so that no step brings back what goes
            database.change(context -> folder.tidy(
                    Set.copyOf(context.fetch(BackupContents.ASKED_FOR).getValues(0, String.class)), before));
            backups.prune();
        } catch (IOException | UncheckedIOException e) {
            LOG.info("attachments are tidied another time: {}", e.toString());
        }
    }

    @Override
    public void wentAlong(AttachedFile file, Instant at) {
        database.change(context -> context.insertInto(SENT_FILE)
                .set(SENT_FILE.ATTACHMENT_ID, file.id())
                .set(SENT_FILE.SENT_AT, at.toEpochMilli())
                .onConflictDoNothing()
                .execute());
    }

    @Override
    public void remove(AttachedFile file) {
        database.change(context -> {
            context.deleteFrom(SENT_FILE)
                    .where(SENT_FILE.ATTACHMENT_ID.eq(file.id()))
                    .execute();
            context.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(file.id())).execute();
        });
    }
}
