package nl.goedmaker.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.DemoProgress;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.storage.DataFolder;

/**
 * The averages of all platforms on any past day, of a shop with 100,000 reviews; beside it one bare sum of all grades in plain
 * JDBC in the same run.
 */
public final class AveragesBench {
    private static final int SIZE = 100_000;
    private static final int TIMES = 200;
    private static final int WARM = 30;
    private static final int DAYS = 1_000;
    private static final String BARE = "SELECT platform, count(*), sum(grade) FROM review GROUP BY platform";

    private AveragesBench() {}

    /** @param args the folder to fill, and the number of complaints when it is not the usual one */
    public static void main(String[] args) throws Exception {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        int size = args.length > 1 ? Integer.parseInt(args[1]) : SIZE;
        try (Services services = Wiring.open(folder, Clock.systemDefaultZone())) {
            DemoShop.fill(
                    new DatabaseDemoSite(services.database()),
                    services.clock(),
                    DemoShop.SEED,
                    size,
                    DemoProgress.UNWATCHED);
        }
        try (Services services = Wiring.open(folder, Clock.systemDefaultZone());
                Connection plain = DriverManager.getConnection("jdbc:sqlite:" + folder.database())) {
            spread(plain);
            LocalDate today = LocalDate.now(services.clock());
            Random random = new Random(DemoShop.SEED);
            List<Double> averages = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            long platforms = 0;
            for (int time = 0; time < WARM + TIMES; time++) {
                LocalDate day = today.minusDays(random.nextInt(DAYS));
                long start = System.nanoTime();
                platforms = Math.max(platforms, services.reviews().averages(day).size());
                long between = System.nanoTime();
                sums(plain);
                long end = System.nanoTime();
                if (time >= WARM) {
                    averages.add((between - start) / 1e6);
                    bare.add((end - between) / 1e6);
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "averages of %d platforms on a past day, %d reviews: p95 %.1f ms, median %.1f ms (limit 50);"
                            + " bare sum of all: p95 %.1f ms, median %.1f ms; ratio of the medians %.2f%n",
                    platforms,
                    services.reviews().count(null, false),
                    p95(averages),
                    Bench.median(averages),
                    p95(bare),
                    Bench.median(bare),
                    Bench.median(averages) / Bench.median(bare));
        }
    }

    /** Some of those with stars go to the platforms that the demo shop is not on. */
    private static void spread(Connection plain) throws Exception {
        try (Statement statement = plain.createStatement()) {
            statement.executeUpdate("""
                UPDATE review SET platform = CASE id % 5 WHEN 0 THEN 'amazon' WHEN 1 THEN 'judgeme'
                    WHEN 2 THEN 'feedbackcompany' WHEN 3 THEN 'other' ELSE platform END
                WHERE platform IN ('google', 'trustpilot') AND platform_id IS NULL\
                """);
            statement.executeUpdate("""
                INSERT INTO review_part (review_id, part, grade)
                SELECT review.id, column2, review.grade FROM review JOIN (VALUES ('bol', 'DESCRIPTION'),
                    ('bol', 'DELIVERY_TIME'), ('bol', 'CONDITION'), ('bol', 'CONTACT'), ('trustedshops', 'DELIVERY'),
                    ('trustedshops', 'GOODS'), ('trustedshops', 'SERVICE'), ('kiyoh', 'Levertijd'), ('kiyoh', 'Service'),
                    ('feedbackcompany', 'Bestellen'), ('feedbackcompany', 'Klantenservice'))
                ON review.platform = column1\
                """);
        }
    }

    private static long sums(Connection plain) throws Exception {
        long sum = 0;
        try (Statement statement = plain.createStatement();
                ResultSet rows = statement.executeQuery(BARE)) {
            while (rows.next()) {
                sum += rows.getLong(3);
            }
        }
        return sum;
    }

    private static double p95(List<Double> figures) {
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get(sorted.size() * 95 / 100);
    }
}
