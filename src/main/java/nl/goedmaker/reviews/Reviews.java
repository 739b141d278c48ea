package nl.goedmaker.reviews;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import nl.goedmaker.journal.Change;
import nl.goedmaker.journal.Journal;
import nl.goedmaker.reviews.ReviewRepository.Tally;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that is done to reviews. Each call that changes something is one step that can be taken back. */
public final class Reviews {
    /** Whoever wrote longer ago no longer waits. */
    private static final Duration STILL_NEW = Duration.ofDays(30);

    private final ReviewRepository repository;
    private final Journal journal;
    private final Supplier<? extends PlatformBook> books;
    private final Clock clock;

    /** @param books how the platforms count, as it is at the moment it is asked */
    public Reviews(ReviewRepository repository, Supplier<? extends PlatformBook> books, Journal journal, Clock clock) {
        this.repository = repository;
        this.books = books;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Refusal when the grade is not on the platform's scale or the review lies in the future */
    public Review add(NewReview review) {
        Platform platform = review.platform();
        int scale = books.get().scale(platform);
        if (review.grade() < 0 || review.grade() > scale * 10) {
            throw Refusal.badInput("reviews.new.grade", platform.displayName(), scale);
        }
        if (review.postedAt().isAfter(clock.instant().plus(Duration.ofMinutes(5)))) {
            throw Refusal.badInput("reviews.new.inFuture");
        }
        return journal.change(
                Change.of("reviews.change.add", review.author()), () -> get(repository.add(review, scale)));
    }

    /** @throws Refusal when there is no such review */
    public Review get(long id) {
        return repository.find(id).orElseThrow(() -> Refusal.badInput("reviews.unknown", id));
    }

    public List<Review> page(ReviewQuery query) {
        return repository.page(query);
    }

    /**
     * Reviews without an answer as they press: those of the last weeks by how long they wait, and then the older ones, newest
     * first.
     */
    public List<Review> unanswered(int most) {
        return repository.unanswered(clock.instant().minus(STILL_NEW), most);
    }

    public long count(@Nullable Platform platform, boolean unanswered) {
        return repository.count(platform, unanswered);
    }

    /** Keeps what the owner posted below the review. */
    public void reply(Review review, String text) {
        if (text.isBlank()) {
            throw Refusal.badInput("reviews.reply.empty");
        }
        journal.change(Change.of("reviews.change.reply", review.author()), () -> {
            repository.reply(review.id(), text.strip(), clock.instant());
            tell(get(review.id()).ticket(), "reviews.event.replied", review);
        });
    }

    /** In the timeline of the complaint that a review belongs to. */
    private void tell(@Nullable String ticket, String event, Review review) {
        if (ticket != null) {
            repository.tell(ticket, event, review.author(), clock.instant());
        }
    }

    /** @param ticket reference of the ticket it belongs to, or {@code null} to take the link away */
    public void link(Review review, @Nullable String ticket) {
        journal.change(Change.of("reviews.change.link", review.author()), () -> {
            String before = get(review.id()).ticket();
            if (!Objects.equals(before, ticket)) {
                repository.link(review.id(), ticket);
                tell(before, "reviews.event.unlinked", review);
                tell(ticket, "reviews.event.linked", review);
            }
        });
    }

    /** How the shop stands on each platform that has reviews, by that platform's own rule, as seen at the end of a day. */
    public List<Standing> standings(LocalDate on) {
        return standings(on, Standings.POINTS);
    }

    /** The same figures without their trend. */
    public List<Standing> averages(LocalDate on) {
        return standings(on, 1);
    }

    private List<Standing> standings(LocalDate on, int points) {
        PlatformBook book = books.get();
        Standings rules = new Standings(book, on, clock.getZone(), points);
        List<Instant> cuts = rules.cuts();
        Map<Platform, List<Tally>> tallies = new EnumMap<>(Platform.class);
        for (Tally tally : repository.tallies(cuts)) {
            tallies.computeIfAbsent(tally.platform(), platform -> new ArrayList<>())
                    .add(tally);
        }
        List<Regrade> regrades = repository.regrades(rules.firstEnd());
        List<Standing> standings = new ArrayList<>();
        tallies.forEach((platform, sums) -> {
            List<Regrade> own = regrades.stream()
                    .filter(regrade -> regrade.platform() == platform)
                    .toList();
            standing(book, rules, cuts, platform, sums, own).ifPresent(standings::add);
        });
        return standings;
    }

    private Optional<Standing> standing(
            PlatformBook book,
            Standings rules,
            List<Instant> cuts,
            Platform platform,
            List<Tally> sums,
            List<Regrade> regrades) {
        AverageRule rule = book.average(platform);
        if (rule == AverageRule.WEIGHTED_ESTIMATE) {
            Instant end = cuts.getLast();
            long count =
                    sums.stream().map(Tally::sum).mapToLong(GradeSum::count).sum();
            return Optional.of(Standings.estimate(
                    platform, WeightedAverage.of(repository.byAge(platform, end), regrades, end), count));
        }
        if (rule.isPercent()) {
            int positive = book.scale(platform) * 8;
            return rules.of(
                    platform,
                    new GradeHistory(
                            cuts,
                            repository.positives(platform, positive, cuts),
                            regrades,
                            grade -> grade >= positive ? GradeSum.WHOLE : 0));
        }
        return rules.of(platform, new GradeHistory(cuts, sums, regrades, IntUnaryOperator.identity()));
    }
}
