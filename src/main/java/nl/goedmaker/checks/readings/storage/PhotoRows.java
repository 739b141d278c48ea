package nl.goedmaker.checks.readings.storage;

import static nl.goedmaker.storage.jooq.Tables.ATTACHMENT;
import static nl.goedmaker.storage.jooq.Tables.PHOTO_READING;
import static nl.goedmaker.storage.jooq.Tables.SENT_FILE;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.checks.photos.PhotoFacts;
import nl.goedmaker.checks.photos.PhotoHash;
import nl.goedmaker.checks.readings.ReadPhoto;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Photos that wait, and photos that were read. Of two hashes that differ in at most seven bits, one of the four parts differs in at
 * most one (7 / 4 is less than 2): whoever looks at the places of all parts that differ in one bit or none finds the other
 * (multi-index hashing: Norouzi, Punjani, Fleet 2012).
 */
final class PhotoRows {
    private static final int PARTS = 4;
    private static final int PART_BITS = 16;

    static {
        if (PhotoHash.SAME >= 2 * PARTS) {
            throw new IllegalStateException("not all that look the same would be found");
        }
    }

    /** A part that so many photos have is that of a kind of picture, and says nothing. */
    private static final int MOST_PHOTOS = 200;

    private static final String FILE = "a.id, a.name, a.sha256, a.media_type, a.bytes, a.added_at";

    private static final String IN_TURN = "SELECT " + FILE + """
         FROM photo_queue q CROSS JOIN attachment a ON a.id = q.attachment_id
        WHERE q.attachment_id > ? ORDER BY q.attachment_id LIMIT ?\
        """;

    private static final String OF_TICKET = Parts.FAMILY + "SELECT " + FILE + """
         FROM member m CROSS JOIN attachment a ON a.ticket_id = m.id
        CROSS JOIN photo_queue q ON q.attachment_id = a.id\
        """;

    private static final String COLUMNS =
            "SELECT " + FILE + ", r.taken, r.hash, l.id, l.reference, l.customer_id, s.sent_at\n";

    private static final String WHOSE = """
        LEFT JOIN photo_reading r ON r.attachment_id = a.id
        LEFT JOIN sent_file s ON s.attachment_id = a.id
        CROSS JOIN ticket t ON t.id = a.ticket_id
        """ + Parts.LEADER + """
        WHERE a.media_type LIKE 'image/%' AND a.added_at <= ? ORDER BY a.added_at, a.id\
        """;

    private static final String READ =
            Parts.FAMILY + COLUMNS + "FROM member m CROSS JOIN attachment a ON a.ticket_id = m.id\n" + WHOSE;

    private static final String WITH_CONTENT = COLUMNS
            + "FROM (SELECT * FROM attachment WHERE sha256 = ? ORDER BY id LIMIT " + MOST_PHOTOS + ") a\n" + WHOSE;

    private static final String CHOSEN =
            COLUMNS + "FROM json_each(?) c CROSS JOIN attachment a ON a.id = c.value\n" + WHOSE;

    private static final String NEAR = """
        SELECT r.attachment_id, r.hash
        FROM (SELECT DISTINCT p.attachment_id FROM json_each(?) b CROSS JOIN photo_band p ON p.band = b.value
              WHERE %d >= (SELECT count(*) FROM (SELECT 1 FROM photo_band x WHERE x.band = b.value LIMIT %d))) c
        CROSS JOIN photo_reading r ON r.attachment_id = c.attachment_id\
        """.formatted(MOST_PHOTOS, MOST_PHOTOS + 1);

    private static final String SENT =
            "SELECT 1 FROM json_each(?) c CROSS JOIN sent_file s ON s.attachment_id = c.value"
                    + " WHERE s.sent_at <= ? LIMIT 1";

    private PhotoRows() {}

    static List<AttachedFile> inTurn(DSLContext context, long after, int most) {
        return files(context, IN_TURN, after, most);
    }

    static List<AttachedFile> waitingOf(DSLContext context, long ticket) {
        return files(context, OF_TICKET, ticket);
    }

    private static List<AttachedFile> files(DSLContext context, String sql, Object... given) {
        return context.resultQuery(sql, given)
                .coerce(
                        ATTACHMENT.ID,
                        ATTACHMENT.NAME,
                        ATTACHMENT.SHA256,
                        ATTACHMENT.MEDIA_TYPE,
                        ATTACHMENT.BYTES,
                        ATTACHMENT.ADDED_AT)
                .fetch(row -> file(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    private static AttachedFile file(long id, String name, String sha256, String mediaType, long bytes, long added) {
        return new AttachedFile(id, name, sha256, mediaType, bytes, Instant.ofEpochMilli(added));
    }

    static List<ReadPhoto> ofTicket(DSLContext context, long ticket, Instant asOf) {
        return fetch(context, READ, ticket, asOf.toEpochMilli());
    }

    static List<ReadPhoto> chosen(DSLContext context, Collection<Long> attachments) {
        return fetch(context, CHOSEN, attachments.toString(), Long.MAX_VALUE);
    }

    static List<ReadPhoto> withContent(DSLContext context, String sha256, Instant asOf) {
        return fetch(context, WITH_CONTENT, sha256, asOf.toEpochMilli());
    }

    static List<ReadPhoto> looking(DSLContext context, PhotoHash hash, Instant asOf) {
        List<Long> near = near(context, hash);
        return near.isEmpty() ? List.of() : fetch(context, CHOSEN, near.toString(), asOf.toEpochMilli());
    }

    /** Whether one that looks the same had gone along with an answer by then. */
    static boolean wentAlong(DSLContext context, PhotoHash hash, Instant asOf) {
        List<Long> near = near(context, hash);
        return !near.isEmpty() && context.fetchOne(SENT, near.toString(), asOf.toEpochMilli()) != null;
    }

    private static List<Long> near(DSLContext context, PhotoHash hash) {
        return context
                .resultQuery(NEAR, places(hash).toString())
                .coerce(PHOTO_READING.ATTACHMENT_ID, PHOTO_READING.HASH)
                .fetch()
                .stream()
                .filter(row -> hash.distance(new PhotoHash(row.value2())) <= PhotoHash.SAME)
                .map(row -> row.value1())
                .limit(MOST_PHOTOS)
                .toList();
    }

    /** Of every part, itself and all that differ in one bit, each with the number of the part before it. */
    private static List<Long> places(PhotoHash hash) {
        List<Long> places = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            long place = (long) part << PART_BITS | hash.bits() >>> part * PART_BITS & (1 << PART_BITS) - 1;
            places.add(place);
            for (int bit = 0; bit < PART_BITS; bit++) {
                places.add(place ^ 1L << bit);
            }
        }
        return places;
    }

    private static List<ReadPhoto> fetch(DSLContext context, String sql, Object... given) {
        return context.resultQuery(sql, given)
                .coerce(
                        ATTACHMENT.ID,
                        ATTACHMENT.NAME,
                        ATTACHMENT.SHA256,
                        ATTACHMENT.MEDIA_TYPE,
                        ATTACHMENT.BYTES,
                        ATTACHMENT.ADDED_AT,
                        PHOTO_READING.TAKEN,
                        PHOTO_READING.HASH,
                        TICKET.ID,
                        TICKET.REFERENCE,
                        TICKET.CUSTOMER_ID,
                        SENT_FILE.SENT_AT)
                .fetch(row -> new ReadPhoto(
                        file(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()),
                        facts(row.value7(), row.value8()),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        moment(row.value12())));
    }

    private static @Nullable Instant moment(@Nullable Long at) {
        return at == null ? null : Instant.ofEpochMilli(at);
    }

    private static PhotoFacts facts(@Nullable String taken, @Nullable Long hash) {
        return new PhotoFacts(
                taken == null ? null : LocalDateTime.parse(taken), hash == null ? null : new PhotoHash(hash));
    }
}
