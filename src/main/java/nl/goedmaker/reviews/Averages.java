package nl.goedmaker.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import nl.goedmaker.reviews.ReviewRepository.AgedTally;
import nl.goedmaker.reviews.ReviewRepository.DatedGrade;
import nl.goedmaker.reviews.ReviewRepository.PartTally;
import nl.goedmaker.reviews.ReviewRepository.Tally;

/** What the platforms show of a shop on any day, from sums that the data file makes. */
final class Averages {
    private final ReviewRepository repository;
    private final Supplier<? extends PlatformBook> books;
    private final ZoneId zone;

    Averages(ReviewRepository repository, Supplier<? extends PlatformBook> books, ZoneId zone) {
        this.repository = repository;
        this.books = books;
        this.zone = zone;
    }

    /** @param points how many months of the trend, the day itself included */
    List<Standing> standings(LocalDate on, int points) {
        return standings(books.get(), on, points);
    }

    /** The same by rules that were read before. */
    List<Standing> standings(PlatformBook book, LocalDate on, int points) {
        Standings rules = new Standings(book, on, zone, points);
        List<Instant> cuts = rules.cuts();
        Map<Platform, List<Tally>> tallies = new EnumMap<>(Platform.class);
        for (Tally tally : repository.tallies(cuts)) {
            tallies.computeIfAbsent(tally.platform(), platform -> new ArrayList<>())
                    .add(tally);
        }
        List<Regrade> regrades = repository.regrades(rules.firstEnd());
        List<Standing> standings = new ArrayList<>();
        tallies.forEach((platform, sums) ->
                standing(book, rules, platform, sums, of(platform, regrades)).ifPresent(standings::add));
        return standings;
    }

    /** Without a trend and with the parts, which are counted over the same reviews as the whole. */
    List<Standing> withParts(LocalDate on) {
        PlatformBook book = books.get();
        List<Standing> standings = standings(book, on, 1);
        Map<Platform, List<PartAverage>> parts = new EnumMap<>(Platform.class);
        for (PartTally tally : repository.parts(standings.stream()
                .map(standing -> Counted.of(standing.average(), on, zone))
                .toList())) {
            parts.computeIfAbsent(tally.platform(), platform -> new ArrayList<>())
                    .add(new PartAverage(tally.part(), tally.sum()));
        }
        parts.forEach((platform, averages) -> averages.sort(order(book.parts(platform))));
        return standings.stream()
                .map(standing ->
                        standing.withParts(parts.getOrDefault(standing.average().platform(), List.of())))
                .toList();
    }

    /** As the platform asks for them, and then by name. */
    private static Comparator<PartAverage> order(List<String> asked) {
        return Comparator.comparingInt(
                        (PartAverage each) -> asked.contains(each.part()) ? asked.indexOf(each.part()) : asked.size())
                .thenComparing(PartAverage::part);
    }

    private static List<Regrade> of(Platform platform, List<Regrade> regrades) {
        return regrades.stream()
                .filter(regrade -> regrade.platform() == platform)
                .toList();
    }

    private Optional<Standing> standing(
            PlatformBook book, Standings rules, Platform platform, List<Tally> sums, List<Regrade> regrades) {
        List<Instant> cuts = rules.cuts();
        if (book.average(platform) == AverageRule.WEIGHTED_ESTIMATE) {
            return weighted(platform, regrades, cuts.getLast())
                    .map(average -> Standings.estimate(platform, average.value(), average.count()));
        }
        List<Tally> counted = book.average(platform).isPercent()
                ? repository.positives(platform, positive(book, platform), cuts)
                : sums;
        return rules.of(platform, new GradeHistory(cuts, counted, regrades, counts(book, platform)));
    }

    /** From this grade on, in tenths, a customer counts as satisfied. */
    private static int positive(PlatformBook book, Platform platform) {
        return book.scale(platform) * 8;
    }

    private static IntUnaryOperator counts(PlatformBook book, Platform platform) {
        int positive = positive(book, platform);
        return book.average(platform).isPercent()
                ? tenths -> tenths >= positive ? GradeSum.WHOLE : 0
                : IntUnaryOperator.identity();
    }

    /** @param end of the day it is seen on */
    private Optional<Average> weighted(Platform platform, List<Regrade> regrades, Instant end) {
        List<AgedTally> tallies = repository.byAge(platform, end);
        long count = tallies.stream().mapToLong(AgedTally::count).sum()
                - regrades.stream()
                        .filter(regrade -> regrade.isSeenBefore(end))
                        .mapToLong(Regrade::lost)
                        .sum();
        return count <= 0
                ? Optional.empty()
                : Optional.of(new Average(
                        platform, WeightedAverage.of(tallies, regrades, end), count, AverageRule.WEIGHTED_ESTIMATE));
    }

    /**
     * What it does to the average of its platform when a review gets another grade.
     *
     * @param grade in tenths
     * @return empty where nothing is counted, also when the platform took the review away
     */
    Optional<Effect> effect(Review review, int grade, LocalDate today) {
        if (review.removedAt() != null) {
            return Optional.empty();
        }
        PlatformBook book = books.get();
        Platform platform = review.platform();
        Instant end = today.plusDays(1).atStartOfDay(zone).toInstant();
        List<Regrade> gone = of(platform, repository.regrades(end)).stream()
                .filter(regrade -> regrade.lost() > 0)
                .toList();
        List<Regrade> wanted = new ArrayList<>(gone);
        wanted.add(new Regrade(platform, review.postedAt(), Instant.MIN, Instant.MAX, grade, review.grade(), 0));
        if (book.average(platform) == AverageRule.WEIGHTED_ESTIMATE) {
            return weighted(platform, gone, end)
                    .flatMap(before ->
                            weighted(platform, wanted, end).map(after -> new Effect(before, after, Optional.empty())));
        }
        GradeEffect effect = new GradeEffect(book, today, zone);
        List<Instant> cuts = effect.cuts();
        IntUnaryOperator counts = counts(book, platform);
        List<Tally> tallies = effect.tallies(
                platform,
                before(book, platform, cuts.getFirst()),
                repository.grades(platform, cuts.getFirst()).stream()
                        .map(each -> new DatedGrade(each.postedAt(), counts.applyAsInt(each.tenths())))
                        .toList());
        return effect.of(
                platform,
                new GradeHistory(cuts, tallies, gone, counts),
                new GradeHistory(cuts, tallies, wanted, counts));
    }

    private GradeSum before(PlatformBook book, Platform platform, Instant moment) {
        List<Tally> tallies = book.average(platform).isPercent()
                ? repository.positives(platform, positive(book, platform), List.of(moment))
                : repository.tallies(List.of(moment));
        return tallies.stream()
                .filter(tally -> tally.platform() == platform)
                .map(Tally::sum)
                .findFirst()
                .orElse(GradeSum.NONE);
    }
}
