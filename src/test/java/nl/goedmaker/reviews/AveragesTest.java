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

    /** The figure as one statement gives it; the platform's rule in SQL. */
    private static Optional<BigDecimal> inSql(Platform platform, LocalDate on) {
        String recent = switch (platform) {
            case BOL ->
                "posted >= CASE WHEN (SELECT count(*) FROM seen WHERE posted >= %d) >= 5 THEN %d ELSE 0 END"
                        .formatted(start(on.minusMonths(3)), start(on.minusMonths(3)));
            case KIYOH, TRUSTEDSHOPS, ETSY -> "posted >= " + start(on.minusMonths(12));
            case AMAZON -> "posted >= " + start(on.minusDays(364));
            default -> "1";
        };
        String value = platform == Platform.AMAZON
                ? "avg(CASE WHEN grade >= 40 THEN 100.0 ELSE 0.0 END)"
                : "avg(grade) / 10.0";
        String sql = """
            WITH seen AS (
                SELECT r.posted_at AS posted, coalesce(
                    (SELECT f.grade FROM former_grade f WHERE f.review_id = r.id AND f.until >= %1$d
                     ORDER BY f.until LIMIT 1), r.grade) AS grade
                FROM review r WHERE r.platform = '%2$s' AND r.posted_at < %1$d
                    AND (r.removed_at IS NULL OR r.removed_at >= %1$d))
            SELECT %3$s FROM seen WHERE %4$s
            """.formatted(start(on.plusDays(1)), platform.code(), value, recent);
        return shop().services()
                .database()
                .read(context -> Optional.ofNullable((Number) context.fetchValue(sql)))
                .map(mean -> BigDecimal.valueOf(mean.doubleValue()));
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
        }
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
            assertThat(shown(review.platform(), later.from()).orElseThrow().value())
                    .isEqualTo(later.value());
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
