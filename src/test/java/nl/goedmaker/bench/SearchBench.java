package nl.goedmaker.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.search.Search;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.tickets.TicketQuery;

/**
 * Searches in 100,000 tickets with 1,000,000 rows of their timelines and 100,000 reviews, against the same FTS5 queries in plain
 * JDBC in the same run: the newest tickets by their heads and by all, customers, their orders, and reviews, with the lines that are
 * shown.
 */
public final class SearchBench {
    private static final int QUERIES = 200;
    private static final int MOST = 8;
    private static final String HEAD = "{reference subject person order_number article tag} : ";
    private static final String TICKETS = """
        SELECT t.reference, t.subject, c.name, o.number, t.opened_at FROM ticket t
        JOIN customer c ON c.id = t.customer_id
        LEFT JOIN order_line l ON l.id = t.order_line_id LEFT JOIN customer_order o ON o.id = l.order_id
        WHERE t.id IN (SELECT f.rowid FROM ticket_text f %s WHERE ticket_text MATCH ?%s ORDER BY f.rowid DESC LIMIT 9)\
        """;
    private static final String WRITTEN = """
        SELECT e.text FROM timeline_entry e WHERE e.ticket_id IN (SELECT f.rowid FROM ticket_text f %s
        WHERE ticket_text MATCH ?%s ORDER BY f.rowid DESC LIMIT 9) AND e.kind <> 'CHANGE'\
        """;
    private static final List<String> OTHERS = List.of(
            "SELECT name, email, city FROM customer WHERE id IN (SELECT rowid FROM customer_text WHERE customer_text"
                    + " MATCH ? ORDER BY rowid DESC LIMIT 9)",
            "SELECT number FROM customer_order WHERE customer_id IN (SELECT rowid FROM customer_text WHERE"
                    + " customer_text MATCH ? ORDER BY rowid DESC LIMIT 50) LIMIT 9",
            "SELECT author, text, reply, posted_at FROM review WHERE id IN (SELECT rowid FROM review_text WHERE"
                    + " review_text MATCH ? ORDER BY rowid DESC LIMIT 9)");

    /**
     * @param words in the language of FTS5, for any table
     * @param filter on t; empty for none
     */
    private record Query(String typed, String words, String filter) {}

    private SearchBench() {}

    public static void main(String[] args) throws Exception {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        long start = System.nanoTime();
        try (Services services = Wiring.open(folder, Clock.systemUTC());
                Connection plain = DriverManager.getConnection("jdbc:sqlite:" + folder.database())) {
            ManyTickets.fill(plain);
            plain.createStatement().execute("PRAGMA cache_size = -16000");
            System.out.printf(Locale.ROOT, "filled for the search in %.0f s%n", (System.nanoTime() - start) / 1e9);
            List<Query> queries = queries();
            measure(services, plain, queries, false);
            measure(services, plain, queries, true);
            lists(services, queries);
        }
    }

    private static List<Query> queries() {
        SplittableRandom random = new SplittableRandom(7);
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            String common = ManyTickets.common(8 + random.nextInt(50));
            String rare = ManyTickets.rare(random.nextInt(30_000));
            queries.add(
                    switch (i % 6) {
                        case 0 -> words(common);
                        case 1 -> words(rare);
                        case 2 -> words(rare.substring(0, 3 + i % 3));
                        case 3 -> phrase(common + " " + ManyTickets.common(random.nextInt(50)));
                        case 4 -> words(common, rare.substring(0, 4));
                        default -> new Query(common + " status:open", prefixed(common), " AND t.status IN ('OPEN')");
                    });
        }
        return queries;
    }

    private static Query words(String... words) {
        List<String> prefixed = new ArrayList<>();
        for (String word : words) {
            prefixed.add(prefixed(word));
        }
        return new Query(String.join(" ", words), String.join(" AND ", prefixed), "");
    }

    private static String prefixed(String word) {
        return '"' + word + '"' + (word.length() > 2 ? " *" : "");
    }

    private static Query phrase(String words) {
        return new Query('"' + words + '"', '"' + words + '"', "");
    }

    private static void measure(Services services, Connection plain, List<Query> queries, boolean isPrinted)
            throws SQLException {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        Search search = services.search();
        for (Query query : queries) {
            long start = System.nanoTime();
            search.find(query.typed(), MOST);
            ours.add((System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            plain(plain, query);
            bare.add((System.nanoTime() - start) / 1e6);
        }
        if (isPrinted) {
            System.out.printf(
                    Locale.ROOT,
                    "search p95 %.1f ms (plain JDBC %.1f ms, ratio %.2f; limits 40 ms and 2.0), median %.1f ms (%.1f"
                            + " ms)%n",
                    p95(ours),
                    p95(bare),
                    p95(ours) / p95(bare),
                    Bench.median(ours),
                    Bench.median(bare));
        }
    }

    private static void plain(Connection plain, Query query) throws SQLException {
        boolean isFiltered = !query.filter().isEmpty();
        String join = isFiltered ? "CROSS JOIN ticket t ON t.id = f.rowid" : "";
        read(plain, TICKETS.formatted(join, query.filter()), HEAD + "(" + query.words() + ")");
        read(plain, TICKETS.formatted(join, query.filter()), query.words());
        read(plain, WRITTEN.formatted(join, query.filter()), query.words());
        if (!isFiltered) {
            for (String sql : OTHERS) {
                read(plain, sql, query.words());
            }
        }
    }

    private static void read(Connection plain, String sql, String match) throws SQLException {
        try (PreparedStatement statement = plain.prepareStatement(sql)) {
            statement.setString(1, match);
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        }
    }

    /** The list of complaints with the same words. */
    private static void lists(Services services, List<Query> queries) {
        List<Double> pages = new ArrayList<>();
        for (Query query : queries) {
            long start = System.nanoTime();
            services.tickets().page(TicketQuery.first(TicketQuery.View.ALL, query.typed(), 60));
            pages.add((System.nanoTime() - start) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "first page of the list with words: p95 %.1f ms, median %.1f ms (limit 40 ms)%n",
                p95(pages),
                Bench.median(pages));
    }

    private static double p95(List<Double> figures) {
        return figures.stream().sorted().toList().get((int) Math.ceil(figures.size() * 0.95) - 1);
    }
}
