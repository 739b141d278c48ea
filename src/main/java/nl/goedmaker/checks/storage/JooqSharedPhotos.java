package nl.goedmaker.checks.storage;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.checks.people.FurtherKeys;
import nl.goedmaker.checks.people.KeyKind;
import nl.goedmaker.checks.people.PersonKey;
import nl.goedmaker.checks.photos.PhotoHash;
import nl.goedmaker.checks.readings.storage.SentPhotos;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.storage.Database;
import org.jooq.Record;

/**
 * Customers whose complaints hold the very same photo, or one that looks the same bit by bit of its hash. A picture that the shop
 * itself had sent along with an answer links nobody.
 */
public final class JooqSharedPhotos implements FurtherKeys {
    /** As many as an owner looks at; a photo that goes round links nobody anyhow. */
    private static final int MOST = 200;

    /** From their own photos on: with the other way round, every photo of the shop would be read. */
    private static final String SAME = """
        WITH mine (id, sha256, customer_id, hash) AS (
            SELECT a.id, a.sha256, t.customer_id, r.hash FROM ticket t CROSS JOIN attachment a ON a.ticket_id = t.id
              LEFT JOIN photo_reading r ON r.attachment_id = a.id
             WHERE t.customer_id IN (%1$s) AND a.media_type LIKE 'image/%%' AND a.added_at <= %3$d AND NOT %4$s),
        same (one, other, key, hash) AS (
            SELECT m.customer_id, t.customer_id, m.sha256, m.hash
              FROM mine m
             CROSS JOIN attachment a ON a.sha256 = m.sha256 AND a.id <> m.id AND a.added_at <= %3$d
             CROSS JOIN ticket t ON t.id = a.ticket_id
             UNION
            SELECT m.customer_id, t.customer_id, 'looks ' || m.hash, m.hash
              FROM mine m
             CROSS JOIN photo_band b ON b.band = (m.hash & 65535)
             CROSS JOIN photo_reading o ON o.attachment_id = b.attachment_id AND o.hash = m.hash AND o.attachment_id <> m.id
             CROSS JOIN attachment a ON a.id = o.attachment_id AND a.added_at <= %3$d
             CROSS JOIN ticket t ON t.id = a.ticket_id)
        SELECT one, other, key, hash FROM same WHERE one <> other LIMIT %2$d\
        """;

    private final Database database;

    public JooqSharedPhotos(Database database) {
        this.database = database;
    }

    @Override
    public Set<PersonKey> sharing(Set<Long> customers, Instant asOf) {
        return database.read(context -> {
            Set<PersonKey> keys = new HashSet<>();
            Map<Long, Boolean> sent = new HashMap<>();
            for (Record row : Columns.fetch(context, "nnwn", sql(customers, asOf))) {
                Long hash = Columns.numbers(row, 3);
                if (hash != null
                        && sent.computeIfAbsent(
                                hash, bits -> SentPhotos.sameLook(context, new PhotoHash(bits), asOf))) {
                    continue;
                }
                String key = Columns.word(row, 2);
                keys.add(new PersonKey(Columns.number(row, 0), KeyKind.PHOTO, key));
                keys.add(new PersonKey(Columns.number(row, 1), KeyKind.PHOTO, key));
            }
            return keys;
        });
    }

    static String sql(Set<Long> customers, Instant asOf) {
        long at = asOf.toEpochMilli();
        return SAME.formatted(Given.list(customers), MOST, at, SentPhotos.sameContent("a.sha256", at));
    }
}
