package nl.goedmaker.reviews;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews, as kept. */
public interface ReviewRepository {
    /** @param scale the highest grade */
    long add(NewReview review, int scale);

    Optional<Review> find(long id);

    /** The grades of the parts of a review, in tenths. */
    Map<String, Integer> parts(long id);

    /** Newest first. */
    List<Review> page(ReviewQuery query);

    /** Those of a ticket and of what was merged with it that still stand, the newest first. */
    List<Review> ofTicket(long ticket);

    /** Without an answer: those posted since a moment, the oldest first, and then older ones, the newest first. */
    List<Review> unanswered(Instant since, int most);

    long count(@Nullable Platform platform, boolean unanswered);

    void reply(long id, String reply, Instant at);

    /** Gives a review another grade and keeps the one that stood until then. */
    void regrade(long id, int before, int grade, Instant at);

    /** Keeps a review as one that its platform took away. */
    void remove(long id, Instant at);

    /** @param ticket reference, or {@code null} to take the link away */
    void link(long id, @Nullable String ticket);

    /**
     * Writes a line into the timeline of a complaint.
     *
     * @param ticket reference
     */
    void tell(String ticket, String event, String text, Instant at);

    /**
     * The reviews of all platforms posted before the last of some moments, counted and summed between them, in one pass.
     *
     * @param cuts in order of time
     */
    List<Tally> tallies(List<Instant> cuts);

    /**
     * The same for one platform, where a grade counts for a {@linkplain GradeSum#WHOLE whole} or for nothing.
     *
     * @param lowest the lowest grade that counts, in tenths
     */
    List<Tally> positives(Platform platform, int lowest, List<Instant> cuts);

    /**
     * The grades of each part of the reviews behind some figures, in one pass.
     *
     * @param figures one for each platform, all of one day
     */
    List<PartTally> parts(List<Counted> figures);

    /** The grades of a platform that were posted from a moment on. */
    List<DatedGrade> grades(Platform platform, Instant since);

    /** Grades that still stood at a moment and gave way to others since. */
    List<Regrade> regrades(Instant since);

    /** The reviews of one platform before a moment, counted and summed by age in whole periods of 30 days. */
    List<AgedTally> byAge(Platform platform, Instant until);

    /** @param place how many cuts lie at or before the posting of these */
    record Tally(Platform platform, int place, GradeSum sum) {}

    /** What was given for one part. */
    record PartTally(Platform platform, String part, GradeSum sum) {}

    /** @param tenths on the platform's scale */
    record DatedGrade(Instant postedAt, int tenths) {}

    /** @param age in periods of 30 days, 0 for the newest */
    record AgedTally(long age, long count, long tenths) {}
}
