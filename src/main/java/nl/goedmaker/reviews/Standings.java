package nl.goedmaker.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

    private final LocalDate on;
    private final ZoneId zone;

    Standings(LocalDate on, ZoneId zone) {
        this.on = on;
        this.zone = zone;
    }

    /** The moments at which any platform's rule starts or stops counting; the last is the end of the day. */
    List<Instant> cuts() {
        return List.copyOf(new TreeSet<>(IntStream.range(0, POINTS)
                .mapToObj(on::minusMonths)
                .flatMap(day -> Stream.of(threeMonths(day), twelveMonths(day), end(day)))
                .toList()));
    }

    private Instant threeMonths(LocalDate day) {
        return startOf(day.minusMonths(3));
    }

    private Instant twelveMonths(LocalDate day) {
        return startOf(day.minusMonths(12));
    }

    private Instant end(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** @param history the reviews between the {@link #cuts}; empty when the platform's rule finds none */
    Optional<Standing> of(Platform platform, GradeHistory history) {
        return window(platform, history, on).map(now -> {
            List<BigDecimal> trend = new ArrayList<>();
            for (int back = POINTS - 1; back >= 0; back--) {
                window(platform, history, on.minusMonths(back))
                        .ifPresent(then -> trend.add(then.sum().mean()));
            }
            List<Goal> goals = Goal.of(platform);
            return new Standing(
                    new Average(platform, now.sum().mean(), now.sum().count(), now.over()),
                    shown(now.sum(), goals),
                    trend,
                    goals.stream()
                            .findFirst()
                            .map(goal -> new Norm(goal, now.sum().reaches(goal.tenths()))),
                    goals.stream()
                            .filter(goal -> !now.sum().reaches(goal.tenths()))
                            .findFirst()
                            .map(goal -> new Ahead(goal, topGrades(platform, history, now.sum(), goal.tenths()))));
        });
    }

    /** A platform that weighs its reviews in a way it does not publish. */
    static Standing estimate(Platform platform, BigDecimal value, long count) {
        return new Standing(
                new Average(platform, value, count, AverageRule.WEIGHTED_ESTIMATE),
                value.setScale(1, RoundingMode.HALF_UP),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The reviews that a rule takes the average over in the end. */
    private record Window(GradeSum sum, AverageRule over) {}

    private Optional<Window> window(Platform platform, GradeHistory history, LocalDate day) {
        GradeSum all = history.between(Instant.MIN, end(day));
        Window window = switch (platform.rule()) {
            case TWELVE_MONTHS -> new Window(history.between(twelveMonths(day), end(day)), AverageRule.TWELVE_MONTHS);
            case THREE_MONTHS_OR_ALL -> {
                GradeSum recent = history.between(threeMonths(day), end(day));
                yield recent.count() < FEWEST_RECENT
                        ? new Window(all, AverageRule.ALL)
                        : new Window(recent, AverageRule.THREE_MONTHS_OR_ALL);
            }
            case ALL, OWN_COUNT, WEIGHTED_ESTIMATE -> new Window(all, platform.rule());
        };
        return window.sum().count() == 0 ? Optional.empty() : Optional.of(window);
    }

    private long topGrades(Platform platform, GradeHistory history, GradeSum counted, int goal) {
        int top = platform.scale() * 10;
        if (platform.rule() != AverageRule.THREE_MONTHS_OR_ALL) {
            return counted.topGradesTo(goal, top);
        }
        // the average of all gives way to that of three months at the fifth recent grade
        GradeSum recent = history.between(threeMonths(on), end(on));
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
