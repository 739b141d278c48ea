package nl.goedmaker.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews as files bring them in. */
public interface ImportedReviewRepository {
    Optional<Kept> byPlatformId(Platform platform, String platformId);

    /** Those of one author posted on one day in the shop's zone. */
    List<Kept> byAuthorAndDay(Platform platform, String author, LocalDate day);

    void add(Platform platform, ReadReview review);

    void update(Kept review);

    /** @param until when the grade was seen to have given way */
    void keepFormer(long review, int grade, Instant until);

    /** What a file may change of a review that is kept. */
    record Kept(
            long id,
            @Nullable String platformId,
            int grade,
            String text,
            String reply,
            @Nullable Instant repliedAt,
            String order) {
        /** What the platform says now; what it leaves out stays. */
        Kept updatedBy(ReadReview read) {
            boolean answered = !read.reply().isEmpty() || read.repliedAt() != null;
            Instant at = read.repliedAt() == null ? repliedAt : read.repliedAt();
            return new Kept(
                    id,
                    read.platformId() == null ? platformId : read.platformId(),
                    read.grade(),
                    read.text(),
                    read.reply().isEmpty() ? reply : read.reply(),
                    answered && at == null ? read.postedAt() : at,
                    read.order() == null ? order : read.order());
        }
    }
}
