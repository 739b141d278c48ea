package nl.goedmaker.checks.readings.storage;

import java.time.Instant;
import nl.goedmaker.checks.photos.PhotoHash;
import org.jooq.DSLContext;

/** Photos that the shop itself sent along with an answer: whoever has one of them may have it from the shop. */
public final class SentPhotos {
    private SentPhotos() {}

    /**
     * Whether the shop had sent the very same content to anybody.
     *
     * @param sha256 the column with the content of a photo
     * @param asOf milliseconds since 1970
     * @return a condition, by the index on the content
     */
    public static String sameContent(String sha256, long asOf) {
        return """
            EXISTS (SELECT 1 FROM attachment x CROSS JOIN sent_file s ON s.attachment_id = x.id
                     WHERE x.sha256 = %s AND s.sent_at <= %d)\
            """.formatted(sha256, asOf);
    }

    /** Whether the shop had sent a photo that looks the same by then. */
    public static boolean sameLook(DSLContext context, PhotoHash hash, Instant asOf) {
        return PhotoRows.wentAlong(context, hash, asOf);
    }
}
