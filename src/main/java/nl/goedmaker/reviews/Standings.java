package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.goedmaker.reviews.Standing.Ahead;
import nl.goedmaker.reviews.Standing.Norm;

/** The arithmetic of how a shop stands on its platforms, as seen at the end of a day. */
final class Standings {
    /** Fewer in the last three months, and bol shows the average of all. */
    static final long FEWEST_RECENT = 5;
    /** Today and the nine months before it. */
    static final int POINTS = 10;

    private final PlatformBook book;
    private final LocalDate on;
    private final ZoneId zone;
    private final int points;

    /** @param points how many months of the trend, the day itself included */
    Standings(PlatformBook book, LocalDate on, ZoneId zone, int points) {
        this.book = book;
        this.on = on;
        this.zone = zone;
        this.points = points;
    }

    /** The moments at which any platform's rule starts or stops counting; the last is the end of the day. */
    List<Instant> cuts() {
        return List.copyOf(new TreeSet<>(IntStream.range(0, points)
                .mapToObj(on::minusMonths)
                .flatMap(day -> Stream.concat(
                        Arrays.stream(AverageRule.values())
                                .flatMap(rule -> rule.first(day).stream())
                                .map(this::startOf),
                        Stream.of(end(day))))
                .toList()));
    }

    /** The end of the earliest day there is a figure of. */
    Instant firstEnd() {
        return end(on.minusMonths(points - 1L));
    }

    /** @return {@link Instant#MIN} where everything counts */
    private Instant since(AverageRule rule, LocalDate day) {
        return rule.first(day).map(this::startOf).orElse(Instant.MIN);
    }

    private Instant end(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** @param history the reviews between the {@link #cuts}; empty when the platform's rule finds none */
    Optional<Standing> of(Platform platform, GradeHistory history) {
        AverageRule rule = book.average(platform);
        return window(rule, history, on).map(now -> {
            List<BigDecimal> trend = new ArrayList<>();
            for (int back = points - 1; back >= 0; back--) {
                window(rule, history, on.minusMonths(back))
                        .ifPresent(then -> trend.add(then.sum().mean()));
            }
            List<Goal> goals = rule.isPercent() ? List.of() : book.goals(platform);
            return new Standing(
                    average(platform, now),
                    rule.isPercent() ? now.sum().mean(0, RoundingMode.HALF_UP) : shown(now.sum(), goals),
                    book.alsoShown(platform).stream()
                            .flatMap(also -> window(also, history, on).stream())
                            .map(also -> average(platform, also))
                            .toList(),
                    List.of(),
                    Optional.of(book.bands(platform))
                            .filter(limits -> !limits.isEmpty())
                            .map(limits -> Band.of(now.sum(), limits)),
                    trend,
                    goals.stream()
                            .findFirst()
                            .map(goal -> new Norm(goal, now.sum().reaches(goal.tenths()))),
                    goals.stream()
                            .filter(goal -> !now.sum().reaches(goal.tenths()))
                            .map(goal -> new Ahead(goal, topGrades(platform, history, now.sum(), goal.tenths())))
                            .toList());
        });
    }

    private static Average average(Platform platform, Window window) {
        return new Average(platform, window.sum().mean(), window.sum().count(), window.over());
    }

    /** A platform that weighs its reviews in a way it does not publish. */
    static Standing estimate(Platform platform, BigDecimal value, long count) {
        return new Standing(
                new Average(platform, value, count, AverageRule.WEIGHTED_ESTIMATE),
                value.setScale(1, RoundingMode.HALF_UP),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The reviews that a rule takes the average over in the end. */
    private record Window(GradeSum sum, AverageRule over) {}

    private Optional<Window> window(AverageRule rule, GradeHistory history, LocalDate day) {
        GradeSum sum = history.between(since(rule, day), end(day));
        Window window = rule == AverageRule.THREE_MONTHS_OR_ALL && sum.count() < FEWEST_RECENT
                ? new Window(history.between(Instant.MIN, end(day)), AverageRule.ALL)
                : new Window(sum, rule);
        return window.sum().count() == 0 ? Optional.empty() : Optional.of(window);
    }

    private long topGrades(Platform platform, GradeHistory history, GradeSum counted, int goal) {
        int top = book.scale(platform) * 10;
        if (book.average(platform) != AverageRule.THREE_MONTHS_OR_ALL) {
            return counted.topGradesTo(goal, top);
        }
        // the average of all gives way to that of three months at the fifth recent grade
        GradeSum recent = history.between(since(AverageRule.THREE_MONTHS_OR_ALL, on), end(on));
        long untilRecentCounts = Math.max(0, FEWEST_RECENT - recent.count());
        long overAll = history.between(Instant.MIN, end(on)).topGradesTo(goal, top);
        return overAll < untilRecentCounts ? overAll : Math.max(untilRecentCounts, recent.topGradesTo(goal, top));
    }

    private static BigDecimal shown(GradeSum sum, List<Goal> goals) {
        BigDecimal rounded = sum.mean(1, RoundingMode.HALF_UP);
        boolean hidesAMiss = goals.stream()
                .anyMatch(goal ->
                        !sum.reaches(goal.tenths()) && rounded.compareTo(BigDecimal.valueOf(goal.tenths(), 1)) >= 0);
        return hidesAMiss ? sum.mean(2, RoundingMode.DOWN) : rounded;
    }
}
