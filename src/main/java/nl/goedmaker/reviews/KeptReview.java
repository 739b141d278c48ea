package nl.goedmaker.reviews;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review that is kept, as far as a file may change it.
 *
 * @param parts grades of parts in tenths, by their name
 */
public record KeptReview(
        long id,
        @Nullable String platformId,
        int grade,
        String text,
        Instant postedAt,
        String reply,
        @Nullable Instant repliedAt,
        String order,
        String article,
        String mail,
        Map<String, Integer> parts) {
    public KeptReview {
        parts = Map.copyOf(parts);
    }

    /** What the platform says now; what it leaves out stays. One typed in by hand gets the platform's own id and moment. */
    KeptReview updatedBy(ReadReview read) {
        boolean adopted = platformId == null && read.platformId() != null;
        boolean answered = read.answeredAt() != null;
        Instant at = read.repliedAt() == null ? repliedAt : read.repliedAt();
        Map<String, Integer> now = new HashMap<>(parts);
        now.putAll(read.parts());
        return new KeptReview(
                id,
                adopted ? read.platformId() : platformId,
                read.grade(),
                either(read.text(), text),
                adopted ? read.postedAt() : postedAt,
                either(read.reply(), reply),
                answered && at == null ? read.answeredAt() : at,
                either(read.order(), order),
                either(read.article(), article),
                either(read.mail(), mail),
                now);
    }

    private static String either(@Nullable String now, String before) {
        return now == null || now.isEmpty() ? before : now;
    }
}
