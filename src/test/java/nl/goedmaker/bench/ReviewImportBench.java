package nl.goedmaker.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.reviews.ReviewImports.Outcome;
import nl.goedmaker.reviews.format.FileImports;
import nl.goedmaker.reviews.format.ReviewFile;
import nl.goedmaker.storage.DataFolder;

/**
 * Imports a file of 100,000 reviews, from its bytes to the disk and as a step that can be taken back, against plain JDBC inserts of
 * the same rows into the same schema with its indexes and words, in one transaction, in the same run. Then reads the same file
 * again, and takes the import back.
 */
public final class ReviewImportBench {
    private static final int REVIEWS = 100_000;
    private static final int RUNS = 3;
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private ReviewImportBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        byte[] file = file();
        System.out.printf(Locale.ROOT, "a file of %d reviews, %d MB%n", REVIEWS, file.length >> 20);
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            bare.add(plain(new DataFolder(folder.resolve("plain" + run)), file));
            ours.add(imported(new DataFolder(folder.resolve("ours" + run)), file, run == RUNS - 1));
            ratios.add(ours.get(run) / bare.get(run));
        }
        System.out.printf(
                Locale.ROOT,
                "%d reviews imported in %.1f s (plain JDBC %.1f s, ratio %.2f; limit 2.00)%n",
                REVIEWS,
                Bench.median(ours),
                Bench.median(bare),
                Bench.median(ratios));
    }

    /** As Trustpilot gives it: an answer below every third review. */
    private static byte[] file() {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder file = new StringBuilder(
                "Review Id,Review Created (UTC),Review Username,Review Title,Review Content,Review Stars,Company Reply,"
                        + "Company Reply Date (UTC)\n");
        for (int i = 0; i < REVIEWS; i++) {
            Instant posted = FIRST.plusSeconds(i * 2_000L);
            file.append("5f")
                    .append(i)
                    .append(',')
                    .append(posted)
                    .append(",Klant ")
                    .append(i % 9_000)
                    .append(',');
            words(random, 3, file);
            file.append(",\"");
            words(random, 20 + random.nextInt(30), file);
            file.append("\",").append(1 + random.nextInt(5)).append(',');
            if (i % 3 == 0) {
                words(random, 15, file);
                file.append(',').append(posted.plusSeconds(90_000));
            } else {
                file.append(',');
            }
            file.append('\n');
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void words(SplittableRandom random, int many, StringBuilder into) {
        for (int i = 0; i < many; i++) {
            into.append(i == 0 ? "" : " ")
                    .append(
                            random.nextInt(4) > 0
                                    ? ManyTickets.common(random.nextInt(60))
                                    : ManyTickets.rare(random.nextInt(30_000)));
        }
    }

    private static double imported(DataFolder folder, byte[] file, boolean isLast) {
        try (Services services = Wiring.open(folder, Clock.systemUTC())) {
            double seconds = take(services, file, REVIEWS);
            if (isLast) {
                System.out.printf(Locale.ROOT, "the same file again: %.1f s%n", take(services, file, 0));
                long start = System.nanoTime();
                services.journal().undo();
                System.out.printf(Locale.ROOT, "taken back: %.1f s%n", (System.nanoTime() - start) / 1e9);
            }
            return seconds;
        }
    }

    private static double take(Services services, byte[] bytes, int added) {
        FileImports imports = new FileImports(services.reviewImports(), services.clock());
        long start = System.nanoTime();
        ReviewFile file = ReviewFile.of(bytes);
        Platform platform = file.platform("export.csv").orElseThrow();
        Outcome outcome = imports.take(
                        List.of(new FileImports.Given(file, "export.csv", platform, imports.mapping(file, platform))),
                        FileImports.Progress.UNWATCHED,
                        () -> false)
                .getFirst();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (outcome.added() != added) {
            throw new IllegalStateException(outcome.added() + " added");
        }
        return seconds;
    }

    private static double plain(DataFolder folder, byte[] file) throws Exception {
        Wiring.open(folder, Clock.systemUTC()).close();
        List<ReadReview> reviews = ReviewFile.of(file).reviews(Platform.TRUSTPILOT, Clock.systemUTC(), null);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                var settings = connection.createStatement()) {
            settings.execute("PRAGMA cache_size = -16000");
            settings.execute("PRAGMA synchronous = FULL");
            settings.execute("PRAGMA foreign_keys = ON");
            long start = System.nanoTime();
            connection.setAutoCommit(false);
            try (PreparedStatement add = connection.prepareStatement(
                    "INSERT INTO review (platform, platform_id, author, grade, scale, text, posted_at, reply,"
                            + " replied_at, order_number, article, mail) VALUES ('trustpilot', ?, ?, ?, 5, ?, ?, ?, ?,"
                            + " '', '', '')")) {
                for (ReadReview review : reviews) {
                    Instant answered = review.answeredAt();
                    add.setString(1, review.platformId());
                    add.setString(2, review.author());
                    add.setInt(3, review.grade());
                    add.setString(4, review.text());
                    add.setLong(5, review.postedAt().toEpochMilli());
                    add.setString(6, review.reply());
                    add.setObject(7, answered == null ? null : answered.toEpochMilli());
                    add.addBatch();
                }
                add.executeBatch();
            }
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
