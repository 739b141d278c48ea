package nl.goedmaker.checks.readings.storage;

import static nl.goedmaker.storage.jooq.Tables.COUNTER;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.checks.likeness.Passage;
import nl.goedmaker.checks.photos.PhotoHash;
import nl.goedmaker.checks.readings.MessageReading;
import nl.goedmaker.checks.readings.PhotoReading;
import nl.goedmaker.checks.readings.ReadMessage;
import nl.goedmaker.checks.readings.ReadPhoto;
import nl.goedmaker.checks.readings.ReadingRepository;
import nl.goedmaker.checks.readings.WaitingMessage;
import nl.goedmaker.storage.Database;

public final class JooqReadingRepository implements ReadingRepository {
    private static final String VERSION = "readings";

    private static final String STANDING = """
        SELECT coalesce((SELECT last FROM counter WHERE name = ?), 0),
               (SELECT count(*) FROM message_queue) + (SELECT count(*) FROM photo_queue)\
        """;

    // what was changed or taken away since is not what was read: it goes on waiting, or is gone
    private static final String FORGET_MESSAGE =
            "DELETE FROM message_reading WHERE entry_id = ?1 AND EXISTS (SELECT 1 FROM message_queue WHERE entry_id ="
                    + " ?1)";
    private static final String KEEP_MESSAGE = """
        INSERT INTO message_reading (entry_id, story, shingles, own, bands)
        SELECT q.entry_id, ?2, ?3, ?4, ?5 FROM message_queue q CROSS JOIN timeline_entry e ON e.id = q.entry_id
        WHERE q.entry_id = ?1 AND %s = ?6\
        """.formatted(MessageRows.BEGINNING);
    private static final String FORGET_PHOTO = "DELETE FROM photo_reading WHERE attachment_id = ?1"
            + " AND EXISTS (SELECT 1 FROM photo_queue WHERE attachment_id = ?1)";
    private static final String KEEP_PHOTO = """
        INSERT INTO photo_reading (attachment_id, taken, hash)
        SELECT q.attachment_id, ?2, ?3 FROM photo_queue q CROSS JOIN attachment a ON a.id = q.attachment_id
        WHERE q.attachment_id = ?1 AND a.sha256 = ?4\
        """;

    private final Database database;

    public JooqReadingRepository(Database database) {
        this.database = database;
    }

    @Override
    public Standing standing() {
        return database.read(context -> context.resultQuery(STANDING, VERSION)
                .coerce(COUNTER.LAST, COUNTER.LAST)
                .fetchSingle(row ->
                        new Standing(row.value1().intValue(), row.value2().intValue())));
    }

    @Override
    public void readAnew(int version) {
        database.change(context -> {
            context.execute("INSERT OR IGNORE INTO message_queue (entry_id) SELECT id FROM timeline_entry WHERE kind ="
                    + " 'MESSAGE_IN'");
            context.execute("INSERT OR IGNORE INTO photo_queue (attachment_id) SELECT id FROM attachment WHERE"
                    + " media_type LIKE 'image/%'");
            context.insertInto(COUNTER, COUNTER.NAME, COUNTER.LAST)
                    .values(VERSION, (long) version)
                    .onConflict(COUNTER.NAME)
                    .doUpdate()
                    .set(COUNTER.LAST, (long) version)
                    .execute();
        });
    }

    @Override
    public List<WaitingMessage> messages(long after, int most) {
        return database.read(context -> MessageRows.inTurn(context, after, most));
    }

    @Override
    public List<WaitingMessage> messagesOf(long ticket) {
        return database.read(context -> MessageRows.waitingOf(context, ticket));
    }

    @Override
    public List<AttachedFile> photos(long after, int most) {
        return database.read(context -> PhotoRows.inTurn(context, after, most));
    }

    @Override
    public List<AttachedFile> photosOf(long ticket) {
        return database.read(context -> PhotoRows.waitingOf(context, ticket));
    }

    /** With statements that are prepared once: with their triggers, preparing them takes longer than running them. */
    @Override
    public void keep(List<MessageReading> messages, List<PhotoReading> photos) {
        database.change(context -> context.connection(connection -> {
            keepMessages(connection, messages);
            keepPhotos(connection, photos);
        }));
    }

    private static void keepMessages(Connection connection, List<MessageReading> messages) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET_MESSAGE);
                PreparedStatement keep = connection.prepareStatement(KEEP_MESSAGE)) {
            for (MessageReading message : messages) {
                forget.setLong(1, message.entry());
                forget.executeUpdate();
                keep.setLong(1, message.entry());
                keep.setInt(2, message.stories());
                keep.setInt(3, message.shingles());
                keep.setString(4, Passage.written(message.own().pieces()));
                keep.setString(5, message.bands().toString().replace(" ", ""));
                keep.setString(6, message.text());
                keep.executeUpdate();
            }
        }
    }

    private static void keepPhotos(Connection connection, List<PhotoReading> photos) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET_PHOTO);
                PreparedStatement keep = connection.prepareStatement(KEEP_PHOTO)) {
            for (PhotoReading photo : photos) {
                forget.setLong(1, photo.file().id());
                forget.executeUpdate();
                var taken = photo.facts().taken();
                PhotoHash hash = photo.facts().hash();
                keep.setLong(1, photo.file().id());
                keep.setString(2, taken == null ? null : taken.toString());
                keep.setObject(3, hash == null ? null : hash.bits());
                keep.setString(4, photo.file().sha256());
                keep.executeUpdate();
            }
        }
    }

    @Override
    public List<ReadMessage> messagesRead(long ticket, Instant asOf) {
        return database.read(context -> MessageRows.ofTicket(context, ticket, asOf));
    }

    @Override
    public List<ReadMessage> messagesRead(Collection<Long> entries) {
        return database.read(context -> MessageRows.chosen(context, entries));
    }

    @Override
    public List<ReadMessage> alike(ReadMessage message, Instant asOf) {
        return database.read(context -> MessageRows.alike(context, message.entry(), asOf));
    }

    @Override
    public List<ReadPhoto> photosRead(long ticket, Instant asOf) {
        return database.read(context -> PhotoRows.ofTicket(context, ticket, asOf));
    }

    @Override
    public List<ReadPhoto> withContent(String sha256, Instant asOf) {
        return database.read(context -> PhotoRows.withContent(context, sha256, asOf));
    }

    @Override
    public List<ReadPhoto> looking(PhotoHash hash, Instant asOf) {
        return database.read(context -> PhotoRows.looking(context, hash, asOf));
    }
}
