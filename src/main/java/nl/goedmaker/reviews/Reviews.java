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
import nl.goedmaker.reviews.ReviewRepository.DatedGrade;
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
            tell(review, "reviews.event.replied");
        });
    }

    /** Says what was done about a review in the timeline of the complaint it belongs to; part of a step that is being made. */
    public void tell(Review review, String event) {
        tell(get(review.id()).ticket(), event, review);
    }

    /**
     * The grade that counts from now on; the one before it is kept for the days on which it stood. Parts stay as they are.
     *
     * @param grade in tenths
     * @throws Refusal when it is not on the platform's scale
     */
    public void regrade(Review review, int grade) {
        if (grade < 0 || grade > review.scale() * 10) {
            throw Refusal.badInput("reviews.new.grade", review.platform().displayName(), review.scale());
        }
        journal.change(Change.of("reviews.change.regraded", review.author()), () -> {
            int before = get(review.id()).grade();
            if (before != grade) {
                repository.regrade(review.id(), before, grade, clock.instant());
            }
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

    /**
     * What it does to the average of its platform when a review gets another grade.
     *
     * @param grade in tenths
     * @return empty where nothing is counted
     */
    public Optional<Effect> effect(Review review, int grade) {
        PlatformBook book = books.get();
        Platform platform = review.platform();
        LocalDate today = LocalDate.now(clock);
        Regrade wanted = new Regrade(platform, review.postedAt(), Instant.MIN, Instant.MAX, grade, review.grade());
        if (book.average(platform) == AverageRule.WEIGHTED_ESTIMATE) {
            return weightedEffect(platform, wanted, today);
        }
        GradeEffect effect = new GradeEffect(book, today, clock.getZone());
        List<Instant> cuts = effect.cuts();
        GradeSum before = repository.tallies(List.of(cuts.getFirst())).stream()
                .filter(tally -> tally.platform() == platform)
                .map(Tally::sum)
                .findFirst()
                .orElse(GradeSum.NONE);
        int positive = book.scale(platform) * 8;
        boolean percent = book.average(platform).isPercent();
        IntUnaryOperator counts =
                percent ? tenths -> tenths >= positive ? GradeSum.WHOLE : 0 : IntUnaryOperator.identity();
        GradeSum counted = percent
                ? repository.positives(platform, positive, List.of(cuts.getFirst())).stream()
                        .map(Tally::sum)
                        .findFirst()
                        .orElse(GradeSum.NONE)
                : before;
        List<Tally> tallies = effect.tallies(
                platform,
                counted,
                repository.grades(platform, cuts.getFirst()).stream()
                        .map(each -> new DatedGrade(each.postedAt(), counts.applyAsInt(each.tenths())))
                        .toList());
        return effect.of(
                platform,
                new GradeHistory(cuts, tallies, List.of(), counts),
                new GradeHistory(cuts, tallies, List.of(wanted), counts));
    }

    private Optional<Effect> weightedEffect(Platform platform, Regrade wanted, LocalDate today) {
        Instant end = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        List<ReviewRepository.AgedTally> tallies = repository.byAge(platform, end);
        long count =
                tallies.stream().mapToLong(ReviewRepository.AgedTally::count).sum();
        return Optional.of(new Effect(
                new Average(
                        platform, WeightedAverage.of(tallies, List.of(), end), count, AverageRule.WEIGHTED_ESTIMATE),
                new Average(
                        platform,
                        WeightedAverage.of(tallies, List.of(wanted), end),
                        count,
                        AverageRule.WEIGHTED_ESTIMATE),
                Optional.empty()));
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
