package nl.goedmaker.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.checks.likeness.ComplaintTexts;
import nl.goedmaker.checks.likeness.OwnPart;
import nl.goedmaker.checks.likeness.Shingles;
import nl.goedmaker.checks.likeness.ShopWords;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.checks.readings.SimilarText;
import nl.goedmaker.cli.Services;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.tickets.Ticket;

/**
 * Texts that are nearly the same, among 100,000 complaints of as many customers: found by the index, and by comparing with all of
 * them, once with their shingles ready in memory and once from the data file as it would be without an index.
 */
public final class LikenessBench {
    private static final int TEXTS = 100_000;
    /** Complaints that somebody else wrote nearly the same about. */
    private static final int PLANTED = 1_000;

    private static final int ASKED = 500;
    private static final int ALL_FROM_FILE = 3;
    private static final long SEED = 20261122;
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private LikenessBench() {}

    /** @param args an empty folder */
    public static void main(String[] args) throws Exception {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        Wiring.open(folder, Clock.systemDefaultZone()).close();
        List<String> texts = texts();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database())) {
            fill(connection, texts);
        }
        try (Services services = Wiring.open(folder, Clock.systemDefaultZone())) {
            index(services);
            compare(services, texts);
        }
    }

    /** The first ones have a copy among the last ones, from hardly changed to hardly the same. */
    private static List<String> texts() {
        ComplaintTexts writer = new ComplaintTexts(SEED);
        List<String> texts = new ArrayList<>();
        while (texts.size() < TEXTS - PLANTED) {
            texts.add(writer.next());
        }
        for (int i = 0; i < PLANTED; i++) {
            texts.add(writer.nearCopy(texts.get(i), 0.005 * (1 + i % 16)));
        }
        return texts;
    }

    /** Without the triggers that keep the words to search for: they are not what is measured. */
    private static void fill(Connection connection, List<String> texts) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            List<String> definitions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name GLOB '*_words_*'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
            for (String name : names) {
                statement.execute("DROP TRIGGER " + name);
            }
            rows(connection, texts);
            for (String definition : definitions) {
                statement.execute(definition);
            }
        }
        connection.commit();
    }

    private static void rows(Connection connection, List<String> texts) throws SQLException {
        try (PreparedStatement customer =
                        connection.prepareStatement("INSERT INTO customer (id, name, created_at) VALUES (?, ?, 1)");
                PreparedStatement ticket = connection.prepareStatement("INSERT INTO ticket (id, reference, customer_id,"
                        + " subject, type, channel, opened_at, first_reply_due_at) VALUES (?, ?, ?, 'Kapot', 'BREAK',"
                        + " 'webshop', ?, ?)");
                PreparedStatement entry = connection.prepareStatement(
                        "INSERT INTO timeline_entry (id, ticket_id, at, kind, text) VALUES (?, ?, ?, 'MESSAGE_IN',"
                                + " ?)")) {
            for (int id = 1; id <= texts.size(); id++) {
                long at = 1_600_000_000_000L + id * 1_900_000L;
                customer.setInt(1, id);
                customer.setString(2, ManyTickets.customer(id));
                customer.addBatch();
                ticket.setInt(1, id);
                ticket.setString(2, String.format(Locale.ROOT, "K-%d-%04d", 2020 + id / 16_000, id));
                ticket.setInt(3, id);
                ticket.setLong(4, at);
                ticket.setLong(5, at + 1);
                ticket.addBatch();
                entry.setInt(1, id);
                entry.setInt(2, id);
                entry.setLong(3, at);
                entry.setString(4, texts.get(id - 1));
                entry.addBatch();
                if (id % 10_000 == 0) {
                    customer.executeBatch();
                    ticket.executeBatch();
                    entry.executeBatch();
                }
            }
        }
    }

    private static void index(Services services) {
        long before = bytes(services);
        long start = System.nanoTime();
        services.readings().catchUp(Readings.Progress.UNWATCHED);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "likeness: %d texts read in %.1f s, %.1f MB more in the file (%d bytes a text)%n",
                TEXTS,
                seconds,
                (bytes(services) - before) / 1e6,
                (bytes(services) - before) / TEXTS);
        start = System.nanoTime();
        services.readings().catchUp(Readings.Progress.UNWATCHED);
        System.out.printf(
                Locale.ROOT, "likeness: looking whether anything waits %.2f ms%n", (System.nanoTime() - start) / 1e6);
    }

    private static long bytes(Services services) {
        return services.database()
                .read(context -> context.fetchSingle(
                                "SELECT (c.page_count - f.freelist_count) * s.page_size FROM pragma_page_count c,"
                                        + " pragma_freelist_count f, pragma_page_size s")
                        .get(0, long.class));
    }

    private static void compare(Services services, List<String> texts) {
        List<Shingles> all = texts.stream()
                .map(text -> OwnPart.of(text, ShopWords.NONE).shingles(text))
                .toList();
        SplittableRandom random = new SplittableRandom(SEED);
        List<Double> byIndex = new ArrayList<>();
        List<Double> inMemory = new ArrayList<>();
        int same = 0;
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < ASKED; i++) {
            // three of four have a copy, as far as that still counts
            int asked = i % 4 == 3 ? random.nextInt(TEXTS) : random.nextInt(PLANTED);
            Ticket ticket = services.tickets()
                    .get(String.format(Locale.ROOT, "K-%d-%04d", 2020 + (asked + 1) / 16_000, asked + 1));
            long start = System.nanoTime();
            List<SimilarText> similar = services.readings().similarTexts(ticket, LATER);
            byIndex.add((System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            Set<Long> wanted = new HashSet<>();
            for (int j = 0; j < all.size(); j++) {
                if (j != asked && all.get(asked).likeness(all.get(j)) >= Shingles.NEARLY_SAME) {
                    wanted.add(j + 1L);
                }
            }
            inMemory.add((System.nanoTime() - start) / 1e6);
            same += wanted.size();
            found += (int) similar.stream()
                    .filter(other -> wanted.contains(other.ticket()))
                    .count();
            wrong += (int) similar.stream()
                    .filter(other -> !wanted.contains(other.ticket()))
                    .count();
        }
        double fromFile = Bench.median(fromFile(services, all.getFirst()));
        double median = Bench.median(byIndex);
        System.out.printf(
                Locale.ROOT,
                "likeness: by the index median %.2f ms, p95 %.2f ms; all in memory %.1f ms; all from the file %.0f"
                        + " ms%n",
                median,
                byIndex.stream().sorted().toList().get(ASKED * 95 / 100),
                Bench.median(inMemory),
                fromFile);
        System.out.printf(
                Locale.ROOT,
                "likeness: %.0f times as fast as all from the file (limit 50), %.0f times as all in memory;"
                        + " recall %.4f of %d (limit 0.98), %d wrong%n",
                fromFile / median,
                Bench.median(inMemory) / median,
                (double) found / same,
                same,
                wrong);
    }

    /** What a look would take if nothing had been read before. */
    private static List<Double> fromFile(Services services, Shingles asked) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ALL_FROM_FILE; i++) {
            long start = System.nanoTime();
            long near = services.database()
                    .read(context -> context
                            .resultQuery("SELECT text FROM timeline_entry WHERE kind = 'MESSAGE_IN'")
                            .fetch(0, String.class)
                            .stream()
                            .filter(text -> OwnPart.of(text, ShopWords.NONE)
                                            .shingles(text)
                                            .likeness(asked)
                                    >= Shingles.NEARLY_SAME)
                            .count());
            if (near == 0) {
                throw new IllegalStateException("a text is like itself");
            }
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }
}
