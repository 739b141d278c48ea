package nl.goedmaker.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.storage.DataFolder;

/** The complaints proposed for a review, and what stands out about it, in a shop with 100,000 complaints and as many reviews. */
public final class LinkBench {
    private static final int TIMES = 200;

    private LinkBench() {}

    /** @param args an empty folder, or one that was filled before */
    public static void main(String[] args) throws Exception {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        try (Services services = Wiring.open(folder, Clock.systemDefaultZone())) {
            if (services.reviews().count(null, false) == 0) {
                try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database())) {
                    ManyTickets.fill(connection);
                }
            }
            Review[] reviews = services.reviews()
                    .page(ReviewQuery.first(null, false, TIMES))
                    .toArray(Review[]::new);
            for (int round = 0; round < 3; round++) {
                times(
                        "proposals",
                        reviews,
                        review -> services.reviewLinks().proposals(review).size());
                times(
                        "signals",
                        reviews,
                        review -> services.signals().of(review.id()).size());
            }
        }
    }

    private interface Work {
        int on(Review review);
    }

    private static void times(String what, Review[] reviews, Work work) {
        long[] nanos = new long[reviews.length];
        int found = 0;
        for (int i = 0; i < reviews.length; i++) {
            long start = System.nanoTime();
            found += work.on(reviews[i]);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, p95 %.1f ms, worst %.1f ms; %d found for %d reviews%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                found,
                reviews.length);
    }
}
