package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.reviews.ReviewRepository.AgedTally;
import nl.goedmaker.reviews.ReviewRepository.Tally;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that is done to reviews. Each call that changes something is one step that can be taken back. */
public final class Reviews {
    private final ReviewRepository repository;
    private final Journal journal;
    private final Clock clock;

    public Reviews(ReviewRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Refusal when the grade is not on the platform's scale or the review lies in the future */
    public Review add(NewReview review) {
        Platform platform = review.platform();
        if (review.grade() < 0 || review.grade() > platform.scale() * 10) {
            throw Refusal.badInput("reviews.new.grade", platform.displayName(), platform.scale());
        }
        if (review.postedAt().isAfter(clock.instant().plus(Duration.ofMinutes(5)))) {
            throw Refusal.badInput("reviews.new.inFuture");
        }
        return journal.change(Change.of("reviews.change.add", review.author()), () -> get(repository.add(review)));
    }

    /** @throws Refusal when there is no such review */
    public Review get(long id) {
        return repository.find(id).orElseThrow(() -> Refusal.badInput("reviews.unknown", id));
    }

    public List<Review> page(ReviewQuery query) {
        return repository.page(query);
    }

    public long count(@Nullable Platform platform, boolean unanswered) {
        return repository.count(platform, unanswered);
    }

    /** Keeps what the owner posted below the review. */
    public void reply(Review review, String text) {
        if (text.isBlank()) {
            throw Refusal.badInput("reviews.reply.empty");
        }
        journal.change(
                Change.of("reviews.change.reply", review.author()),
                () -> repository.reply(review.id(), text.strip(), clock.instant()));
    }

    /** @param ticket reference of the ticket it belongs to, or {@code null} to take the link away */
    public void link(Review review, @Nullable String ticket) {
        journal.change(Change.of("reviews.change.link", review.author()), () -> repository.link(review.id(), ticket));
    }

    /** The average of each platform that has reviews, by that platform's own rule, as seen at the end of a day. */
    public List<Average> averages(LocalDate on) {
        Instant until = on.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        Map<Platform, Tally> all = byPlatform(Instant.EPOCH, until);
        Map<Platform, Tally> quarter = byPlatform(startOf(on.minusMonths(3)), until);
        Map<Platform, Tally> year = byPlatform(startOf(on.minusMonths(12)), until);
        List<Average> averages = new ArrayList<>();
        all.forEach((platform, total) -> {
            switch (platform.rule()) {
                case ALL -> averages.add(of(total, AverageRule.ALL));
                case TWELVE_MONTHS -> {
                    Tally recent = year.get(platform);
                    if (recent != null) {
                        averages.add(of(recent, AverageRule.TWELVE_MONTHS));
                    }
                }
                case THREE_MONTHS_OR_ALL -> {
                    Tally recent = quarter.get(platform);
                    averages.add(
                            recent == null || recent.count() < AverageRules.FEWEST_RECENT
                                    ? of(total, AverageRule.ALL)
                                    : of(recent, AverageRule.THREE_MONTHS_OR_ALL));
                }
                case WEIGHTED_ESTIMATE -> {
                    List<AgedTally> aged = repository.byAge(platform, until);
                    BigDecimal value = AverageRules.weighted(aged);
                    averages.add(new Average(platform, value, total.count(), AverageRule.WEIGHTED_ESTIMATE));
                }
            }
        });
        return averages;
    }

    private static Average of(Tally tally, AverageRule over) {
        return new Average(tally.platform(), AverageRules.mean(tally.tenths(), tally.count()), tally.count(), over);
    }

    private Map<Platform, Tally> byPlatform(Instant from, Instant until) {
        Map<Platform, Tally> tallies = new EnumMap<>(Platform.class);
        repository.tallies(from, until).forEach(tally -> tallies.put(tally.platform(), tally));
        return tallies;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
