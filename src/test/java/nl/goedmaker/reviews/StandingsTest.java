package nl.goedmaker.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.goedmaker.reviews.ReviewRepository.Tally;
import nl.goedmaker.reviews.rules.DeliveredRules;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final PlatformBook BOOK = DeliveredRules.RULES;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    /** A day whose months before have fewer days. */
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 31);

    private final Standings rules = new Standings(BOOK, TODAY, ZONE, Standings.POINTS);

    private static final Goal NORM = new Goal(Goal.Kind.NORM, 80);

    private record Graded(int tenths, int daysAgo) {}

    private Standing standing(Platform platform, List<Graded> reviews) {
        List<Instant> cuts = rules.cuts();
        int positive = platform.scale() * 8;
        IntUnaryOperator counted = BOOK.average(platform).isPercent()
                ? tenths -> tenths >= positive ? GradeSum.WHOLE : 0
                : IntUnaryOperator.identity();
        List<GradeSum> sums = new ArrayList<>(Collections.nCopies(cuts.size(), GradeSum.NONE));
        for (Graded review : reviews) {
            Instant at =
                    TODAY.minusDays(review.daysAgo()).atTime(12, 0).atZone(ZONE).toInstant();
            int place = (int) cuts.stream().filter(cut -> !cut.isAfter(at)).count();
            sums.set(place, sums.get(place).plus(new GradeSum(1, counted.applyAsInt(review.tenths()))));
        }
        List<Tally> tallies = IntStream.range(0, sums.size())
                .filter(place -> sums.get(place).count() > 0)
                .mapToObj(place -> new Tally(platform, place, sums.get(place)))
                .toList();
        return rules.of(platform, new GradeHistory(cuts, tallies, List.of(), counted))
                .orElseThrow();
    }

    private static List<Graded> of(int times, int tenths, int daysAgo) {
        return Collections.nCopies(times, new Graded(tenths, daysAgo));
    }

    private static List<Graded> with(List<Graded> first, List<Graded> second) {
        List<Graded> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    @Test
    void bolBelowItsNormSaysHowManyTensItTakes() {
        // twelve grades with a mean of 7.4
        Standing standing = standing(Platform.BOL, with(of(6, 74, 10), of(6, 74, 20)));
        assertThat(standing.norm()).hasValueSatisfying(norm -> {
            assertThat(norm.goal()).isEqualTo(NORM);
            assertThat(norm.isMet()).isFalse();
        });
        assertThat(standing.next()).contains(new Standing.Ahead(NORM, 4));
    }

    @Test
    void bolAboveItsNormLooksAheadToTheGoldLabel() {
        // 22 grades with a mean of 8.7
        Standing standing = standing(Platform.BOL, of(22, 87, 10));
        assertThat(standing.norm())
                .hasValueSatisfying(norm -> assertThat(norm.isMet()).isTrue());
        assertThat(standing.ahead()).contains(new Standing.Ahead(new Goal(Goal.Kind.GOLD, 90), 7));
        assertThat(standing(Platform.BOL, of(9, 100, 3)).ahead()).isEmpty();
    }

    @Test
    void anotherPlatformHasNoNormThatIsKnown() {
        Standing standing = standing(Platform.GOOGLE, of(3, 40, 10));
        assertThat(standing.norm()).isEmpty();
        assertThat(standing.ahead()).isEmpty();
    }

    @Test
    void roundingNeverShowsANormAsMetThatIsMissed() {
        // 199 x 8.0 and one 7.9: a mean of 7.9995
        Standing standing = standing(Platform.BOL, with(of(199, 80, 10), of(1, 79, 10)));
        assertThat(standing.shown()).isEqualTo(new BigDecimal("7.99"));
        assertThat(standing.norm())
                .hasValueSatisfying(norm -> assertThat(norm.isMet()).isFalse());
        assertThat(standing(Platform.BOL, of(10, 80, 10)).shown()).isEqualTo(new BigDecimal("8.0"));
    }

    @Test
    void theTrendFollowsThePlatformsOwnRuleMonthByMonth() {
        // until 31 March all five are in the window of three months, from 30 April on none is: bol falls back to all of
        // them
        Standing standing = standing(Platform.BOL, with(of(5, 60, 120), of(5, 90, 5)));
        assertThat(standing.trend())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("6.00", "6.00", "6.00", "6.00", "9.00");
        assertThat(standing.average().over()).isEqualTo(AverageRule.THREE_MONTHS_OR_ALL);
    }

    @Property(tries = 300)
    void soManyTensGivenTodayReachTheGoalByBolsRuleAndNotOneFewer(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 5_000) Integer> seeds) {
        List<Graded> reviews =
                seeds.stream().map(seed -> new Graded(seed % 101, seed / 25)).toList();
        Standing now = standing(Platform.BOL, reviews);
        if (now.ahead().isEmpty()) {
            return;
        }
        Goal goal = now.next().get().goal();
        long tens = now.next().get().topGrades();
        assertThat(tens).isPositive();
        for (int more = 1; more <= tens; more++) {
            Standing then = standing(Platform.BOL, with(reviews, of(more, 100, 0)));
            boolean reached =
                    then.next().map(ahead -> !ahead.goal().equals(goal)).orElse(true);
            assertThat(reached).as("after %d of %d tens", more, tens).isEqualTo(more == tens);
        }
    }

    @Property(tries = 300)
    void theAverageLiesBetweenTheLowestAndTheHighestGrade(
            @ForAll Platform platform, @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 300) Integer> seeds) {
        List<Graded> reviews = seeds.stream()
                .map(seed -> new Graded(seed % (platform.scale() * 10 + 1), seed))
                .toList();
        Standing standing = standing(platform, reviews);
        if (BOOK.average(platform).isPercent()) {
            assertThat(standing.average().value().doubleValue()).isBetween(0.0, 100.0);
            return;
        }
        double low = reviews.stream().mapToInt(Graded::tenths).min().orElseThrow() / 10.0;
        double high = reviews.stream().mapToInt(Graded::tenths).max().orElseThrow() / 10.0;
        assertThat(standing.average().value().doubleValue()).isBetween(low - 0.01, high + 0.01);
        assertThat(standing.trend())
                .allSatisfy(point -> assertThat(point.doubleValue()).isBetween(low - 0.01, high + 0.01));
    }
}
