package nl.goedmaker.reviews;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviews as files bring them in. */
public interface ImportedReviewRepository {
    /** The reviews of a platform that have one of its ids, by that id. */
    Map<String, KeptReview> byPlatformId(Platform platform, Collection<String> ids);

    /**
     * Who wrote when on a platform, without the words.
     *
     * @param all whether those are meant too that have an id of the platform
     */
    List<Sighting> sightings(Platform platform, boolean all);

    Map<Long, KeptReview> get(Collection<Long> ids);

    /** Comes once before the first is added: numbers of reviews that are gone may be handed out again. */
    void begin();

    /**
     * Adds reviews in their order.
     *
     * @param scale the highest grade
     */
    void add(Platform platform, int scale, List<ReadReview> reviews);

    void update(List<KeptReview> reviews);

    /** @param until when the grades were seen to have given way */
    void keepFormer(List<KeptReview> before, Instant until);

    /** Which columns the owner pointed out in a file with these heads. */
    Optional<String> columns(Platform platform, String heads);

    void keepColumns(Platform platform, String heads, String chosen);

    record Sighting(long id, String author, Instant postedAt, boolean isTyped) {}
}
