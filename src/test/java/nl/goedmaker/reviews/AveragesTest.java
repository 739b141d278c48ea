package nl.goedmaker.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.goedmaker.ShopOnDisk;
import nl.goedmaker.storage.Database;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The averages of every platform, counted again in plain SQL from nothing but the rows, for many random histories. */
class AveragesTest {
    private static @Nullable ShopOnDisk shop;
    private static @Nullable Path folder;

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("averages");
        shop = ShopOnDisk.empty(folder);
    }

    @AfterContainer
    static void close() throws Exception {
        Objects.requireNonNull(shop).close();
        try (var files = Files.walk(Objects.requireNonNull(folder))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static ShopOnDisk shop() {
        return Objects.requireNonNull(shop);
    }

    private static final LocalDate TODAY = LocalDate.ofInstant(ShopOnDisk.SUNDAY, ShopOnDisk.ZONE);

    /** A history of a shop: reviews close to the borders of every window, some of them graded again later. */
    private static void fill(Random random) {
        Database database = shop().services().database();
        shop().services().journal().quietly(() -> {
            database.change(context -> {
                context.execute("DELETE FROM former_grade");
                context.execute("DELETE FROM review_part");
                context.execute("DELETE FROM review");
                for (int i = 0; i < 1 + random.nextInt(40); i++) {
                    insert(context, random);
                }
            });
            return random;
        });
    }

    private static void insert(DSLContext context, Random random) {
        Platform platform = Platform.values()[random.nextInt(Platform.values().length)];
        int[] borders = {0, 30, 90, 92, 91, 89, 365, 366, 364, 200, 700};
        LocalDate day = TODAY.minusDays(borders[random.nextInt(borders.length)] + random.nextInt(3));
        LocalTime time = random.nextBoolean() ? LocalTime.MIDNIGHT : LocalTime.of(23, 59, 59);
        Instant posted = day.atTime(time).atZone(ShopOnDisk.ZONE).toInstant();
        int top = platform.scale() * 10;
        context.execute(
                "INSERT INTO review (platform, author, grade, scale, posted_at) VALUES (?, 'A', ?, ?, ?)",
                platform.code(),
                random.nextInt(top + 1),
                platform.scale(),
                posted.toEpochMilli());
        long id = ((Number) Objects.requireNonNull(context.fetchValue("SELECT max(id) FROM review"))).longValue();
        for (String part : new String[] {"CONTACT", "DELIVERY_TIME", "Was het leuk?"}) {
            if (random.nextInt(3) == 0) {
                context.execute(
                        "INSERT INTO review_part (review_id, part, grade) VALUES (?, ?, ?)",
                        id,
                        part,
                        random.nextInt(top + 1));
            }
        }
        if (random.nextInt(8) == 0) {
            context.execute(
                    "UPDATE review SET removed_at = ? WHERE id = ?",
                    posted.plusSeconds(1 + random.nextInt(40_000_000)).toEpochMilli(),
                    id);
            return;
        }
        Instant until = posted;
        for (int i = 0; i < random.nextInt(3); i++) {
            until = until.plusSeconds(1 + random.nextInt(40_000_000));
            context.execute(
                    "INSERT INTO former_grade (review_id, until, grade) VALUES (?, ?, ?)",
                    id,
                    until.toEpochMilli(),
                    random.nextInt(top + 1));
        }
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(ShopOnDisk.ZONE).toInstant().toEpochMilli();
    }

    /** The platform's rule in SQL: those of the reviews seen on a day that count. */
    private static String counted(Platform platform, LocalDate on) {
        String recent = switch (platform) {
            case BOL ->
                "posted >= CASE WHEN (SELECT count(*) FROM seen WHERE posted >= %d) >= 5 THEN %d ELSE 0 END"
                        .formatted(start(on.minusMonths(3)), start(on.minusMonths(3)));
            case KIYOH, TRUSTEDSHOPS, ETSY -> "posted >= " + start(on.minusMonths(12));
            case AMAZON -> "posted >= " + start(on.minusDays(364));
            default -> "1";
        };
        return """
            WITH seen AS (
                SELECT r.id, r.posted_at AS posted, coalesce(
                    (SELECT f.grade FROM former_grade f WHERE f.review_id = r.id AND f.until >= %1$d
                     ORDER BY f.until LIMIT 1), r.grade) AS grade
                FROM review r WHERE r.platform = '%2$s' AND r.posted_at < %1$d
                    AND (r.removed_at IS NULL OR r.removed_at >= %1$d)),
            counted AS (SELECT * FROM seen WHERE %3$s)
            """.formatted(start(on.plusDays(1)), platform.code(), recent);
    }

    /** The figure as one statement gives it. */
    private static Optional<BigDecimal> inSql(Platform platform, LocalDate on) {
        String value = platform == Platform.AMAZON
                ? "avg(CASE WHEN grade >= 40 THEN 100.0 ELSE 0.0 END)"
                : "avg(grade) / 10.0";
        String sql = counted(platform, on) + "SELECT " + value + " FROM counted";
        return shop().services()
                .database()
                .read(context -> Optional.ofNullable((Number) context.fetchValue(sql)))
                .map(mean -> BigDecimal.valueOf(mean.doubleValue()));
    }

    /** {@code CONTACT 8.5 (2)}, by name. */
    private static List<String> partsInSql(Platform platform, LocalDate on) {
        String sql = counted(platform, on)
                + "SELECT part, avg(p.grade) / 10.0 AS mean, count(*) AS n FROM counted"
                + " JOIN review_part p ON p.review_id = counted.id GROUP BY part ORDER BY part";
        return shop().services()
                .database()
                .read(context -> context.fetch(sql)
                        .map(row -> words(
                                row.get("part", String.class),
                                row.get("mean", BigDecimal.class),
                                row.get("n", Long.class))));
    }

    private static String words(String part, BigDecimal mean, long count) {
        return "%s %s (%d)".formatted(part, mean.setScale(1, RoundingMode.DOWN), count);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void whatThePlatformShowsIsWhatPlainSqlCountsOnAnyDay(@ForAll long seed) {
        Random random = new Random(seed);
        fill(random);
        LocalDate on = TODAY.minusDays(random.nextInt(4) * random.nextInt(120));
        List<Standing> shown = shop().services().reviews().averages(on);
        List<Platform> counted = new ArrayList<>(Arrays.asList(Platform.values()));
        counted.remove(Platform.TRUSTPILOT);
        for (Platform platform : counted) {
            Optional<BigDecimal> expected = inSql(platform, on);
            Optional<Average> average = shown.stream()
                    .map(Standing::average)
                    .filter(each -> each.platform() == platform)
                    .findFirst();
            assertThat(average.isPresent()).as("%s on %s", platform, on).isEqualTo(expected.isPresent());
            expected.ifPresent(mean -> assertThat(average.orElseThrow().value())
                    .as("%s on %s", platform, on)
                    .isCloseTo(mean, org.assertj.core.data.Offset.offset(new BigDecimal("0.0051")))
                    .hasScaleOf(2));
            assertThat(shown.stream()
                            .filter(each -> each.average().platform() == platform)
                            .flatMap(each -> each.parts().stream())
                            .map(part -> words(part.part(), exact(part), part.count()))
                            .sorted()
                            .toList())
                    .as("parts of %s on %s", platform, on)
                    .isEqualTo(partsInSql(platform, on));
        }
    }

    private static BigDecimal exact(PartAverage part) {
        return BigDecimal.valueOf(part.sum().tenths())
                .divide(BigDecimal.valueOf(part.count() * 10), 6, RoundingMode.HALF_UP);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theReviewsBehindAFigureAreThoseItWasTakenOver(@ForAll long seed) {
        Random random = new Random(seed);
        fill(random);
        Reviews reviews = shop().services().reviews();
        LocalDate on = TODAY.minusDays(random.nextInt(4) * random.nextInt(120));
        for (Standing standing : reviews.averages(on)) {
            Counted counted = Counted.of(standing.average(), on, ShopOnDisk.ZONE);
            assertThat(ids(reviews, counted))
                    .as("%s on %s", standing.average().platform(), on)
                    .hasSize((int) standing.average().count())
                    .hasSameElementsAs(idsInSql(standing.average().platform(), on));
            for (PartAverage part : standing.parts()) {
                assertThat(ids(reviews, counted.withPart(part.part()))).hasSize((int) part.count());
            }
        }
    }

    private static List<Long> ids(Reviews reviews, Counted counted) {
        return reviews.page(ReviewQuery.behind(counted, 1000)).stream()
                .map(Review::id)
                .toList();
    }

    private static List<Long> idsInSql(Platform platform, LocalDate on) {
        return shop().services()
                .database()
                .read(context -> context.fetch(counted(platform, on) + "SELECT id FROM counted")
                        .getValues("id", Long.class));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void theEffectOfAnotherGradeIsWhatIsShownOnceItIsGiven(@ForAll long seed) {
        Random random = new Random(seed);
        fill(random);
        Reviews reviews = shop().services().reviews();
        Review review = reviews.page(ReviewQuery.first(null, false, 1)).getFirst();
        int lowest = review.platform().lowest() * 10;
        int grade = lowest + random.nextInt(review.scale() * 10 - lowest + 1);
        if (review.removedAt() != null) {
            assertThat(reviews.effect(review, grade)).isEmpty();
            return;
        }
        Optional<Effect> effect = reviews.effect(review, grade);
        shop().services().journal().quietly(() -> {
            shop().services().database().change(context -> context.execute("DELETE FROM former_grade"));
            return review;
        });
        Optional<Average> before = shown(review.platform(), TODAY);
        reviews.regrade(review, grade);
        Optional<Average> after = shown(review.platform(), TODAY);
        assertThat(effect.map(Effect::before)).isEqualTo(before);
        assertThat(effect.map(Effect::after)).isEqualTo(after);
        effect.flatMap(Effect::later).ifPresent(later -> {
            Average then = shown(review.platform(), later.from()).orElseThrow();
            assertThat(then.value()).isEqualTo(later.value());
            assertThat(later.isOfAll())
                    .isEqualTo(then.over() != after.orElseThrow().over());
            assertThat(later.dropped())
                    .isEqualTo(later.isOfAll() ? 0 : after.orElseThrow().count() - then.count());
            assertThat(shown(review.platform(), later.from().minusDays(1))
                            .orElseThrow()
                            .value())
                    .isEqualTo(after.orElseThrow().value().setScale(2, RoundingMode.UNNECESSARY));
        });
    }

    private static Optional<Average> shown(Platform platform, LocalDate on) {
        return shop().services().reviews().averages(on).stream()
                .map(Standing::average)
                .filter(each -> each.platform() == platform)
                .findFirst();
    }
}
