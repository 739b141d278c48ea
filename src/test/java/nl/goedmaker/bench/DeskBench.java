package nl.goedmaker.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.demo.DemoProgress;
import nl.goedmaker.demo.DemoShop;
import nl.goedmaker.demo.storage.DatabaseDemoSite;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.tickets.Ticket;
import nl.goedmaker.tickets.TicketOrder;
import nl.goedmaker.tickets.TicketQuery;
import nl.goedmaker.tickets.TimelineEntry.Kind;
import nl.goedmaker.tickets.TimelineQuery;

/**
 * The desk of a shop with 100,000 complaints, a million timeline rows and 100,000 reviews: the first page of each view in each
 * order, the counts, opening a complaint, and the heap after that; beside each time that of the same questions in plain JDBC in
 * the same run.
 */
public final class DeskBench {
    private static final int SIZE = 100_000;
    private static final int TIMES = 60;
    private static final String PAGE = """
        SELECT t.id, t.reference, c.name, o.number, t.subject, t.status, t.type, t.channel, t.opened_at,
               t.first_reply_due_at, t.first_replied_at, t.snoozed_until
        FROM ticket t JOIN customer c ON c.id = t.customer_id
        LEFT JOIN order_line l ON l.id = t.order_line_id LEFT JOIN customer_order o ON o.id = l.order_id
        WHERE t.id IN (%s)\
        """;

    private DeskBench() {}

    /** @param args the folder to fill, and the number of complaints when it is not the usual one */
    public static void main(String[] args) throws Exception {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        int size = args.length > 1 ? Integer.parseInt(args[1]) : SIZE;
        try (Services services = Wiring.open(folder, Clock.systemDefaultZone())) {
            long start = System.nanoTime();
            DemoShop.fill(
                    new DatabaseDemoSite(services.database()),
                    services.clock(),
                    DemoShop.SEED,
                    size,
                    DemoProgress.UNWATCHED);
            System.out.printf(
                    Locale.ROOT,
                    "demo shop of %d complaints: filled in %.1f s%n",
                    size,
                    (System.nanoTime() - start) / 1e9);
        }
        // opened anew: nothing of the filling is in memory
        try (Services services = Wiring.open(folder, Clock.systemDefaultZone());
                Connection plain = DriverManager.getConnection("jdbc:sqlite:" + folder.database())) {
            for (TicketQuery.View view : TicketQuery.View.values()) {
                for (TicketOrder.By by : view.orders()) {
                    view(services, plain, view, TicketOrder.ascending(by));
                    view(services, plain, view, TicketOrder.descending(by));
                }
            }
            counts(services, plain);
            open(services, plain);
            heap();
        }
    }

    private static void view(Services services, Connection plain, TicketQuery.View view, TicketOrder order)
            throws Exception {
        TicketQuery query = new TicketQuery(view, "", order, null, 60);
        long start = System.nanoTime();
        List<Long> ids =
                services.tickets().page(query).stream().map(row -> row.id()).toList();
        double first = (System.nanoTime() - start) / 1e6;
        String sql = PAGE.formatted(ids.toString().replaceAll("[\\[\\]]", ""));
        Pair pair = pair(() -> services.tickets().page(query).size(), () -> rows(plain, sql));
        print("first page, view " + view + " by " + order.word(), "the same rows by their number", first, pair, 30);
    }

    /** The counts of all views at once, without words and with a word that many hold. */
    private static void counts(Services services, Connection plain) throws Exception {
        for (String text : List.of("", "armband")) {
            Pair pair = pair(() -> services.tickets().counts(text).size(), () -> {
                rows(plain, "SELECT count(*) FROM ticket WHERE merged_into IS NULL");
                return TicketQuery.View.values().length;
            });
            print(
                    text.isEmpty() ? "counts of all views" : "counts of all views with " + text,
                    "counting the tickets",
                    pair.ours().getFirst(),
                    pair,
                    150);
        }
    }

    /** What the workspace reads when a complaint is opened, each time another one. */
    private static void open(Services services, Connection plain) throws Exception {
        List<String> references = services.tickets().page(TicketQuery.first(TicketQuery.View.CLOSED, "", 1000)).stream()
                .map(row -> row.reference())
                .toList();
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String reference = references.get(i * 16 % references.size());
            ours.add(millis(() -> opened(services, reference)));
            bare.add(millis(() -> openedPlainly(plain, reference)));
        }
        print("opening a complaint", "plain JDBC", ours.getFirst(), new Pair(ours, bare), 50);
    }

    private static int opened(Services services, String reference) {
        Ticket ticket = services.tickets().get(reference);
        int seen = services.tickets()
                .timeline(ticket, new TimelineQuery(TimelineQuery.Filter.ALL, null, 60))
                .size();
        services.tickets().timeline(ticket, new TimelineQuery(TimelineQuery.Filter.RECEIVED, null, 21));
        services.tickets().has(ticket, Kind.MESSAGE_IN);
        services.tickets().has(ticket, Kind.MESSAGE_OUT);
        services.tickets().isLookedInto(ticket);
        services.tickets().remedies(ticket);
        services.settings().categories();
        return seen;
    }

    private static int openedPlainly(Connection plain, String reference) throws Exception {
        long id;
        try (PreparedStatement statement = plain.prepareStatement("""
            SELECT t.*, c.*, l.*, o.*, p.*, g.* FROM ticket t JOIN customer c ON c.id = t.customer_id
            LEFT JOIN order_line l ON l.id = t.order_line_id LEFT JOIN customer_order o ON o.id = l.order_id
            LEFT JOIN product p ON p.id = l.product_id LEFT JOIN category g ON g.id = p.category_id
            WHERE t.reference = ?\
            """)) {
            statement.setString(1, reference);
            try (ResultSet row = statement.executeQuery()) {
                id = row.getLong(1);
            }
        }
        int seen = rows(
                plain, "SELECT * FROM timeline_entry WHERE ticket_id = " + id + " ORDER BY at DESC, id DESC LIMIT 60");
        rows(
                plain,
                "SELECT * FROM timeline_entry WHERE ticket_id = " + id
                        + " AND kind = 'MESSAGE_IN' ORDER BY at DESC, id DESC LIMIT 21");
        for (String kind : List.of("MESSAGE_IN", "MESSAGE_OUT")) {
            rows(plain, "SELECT 1 FROM timeline_entry WHERE ticket_id = " + id + " AND kind = '" + kind + "' LIMIT 1");
        }
        rows(plain, "SELECT * FROM check_answer WHERE ticket_id = " + id);
        rows(plain, "SELECT * FROM remedy WHERE ticket_id = " + id);
        rows(plain, "SELECT * FROM category ORDER BY name");
        return seen;
    }

    private static int rows(Connection connection, String sql) throws Exception {
        int rows = 0;
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int column = 1; column <= columns; column++) {
                    result.getString(column);
                }
                rows++;
            }
        }
        return rows;
    }

    private record Pair(List<Double> ours, List<Double> bare) {}

    private static Pair pair(Callable<Integer> ours, Callable<Integer> bare) throws Exception {
        Pair pair = new Pair(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < TIMES; i++) {
            int before = ours.call();
            if (before != bare.call()) {
                throw new IllegalStateException("plain JDBC reads another number of rows than " + before);
            }
            pair.ours().add(millis(ours));
            pair.bare().add(millis(bare));
        }
        return pair;
    }

    private static double millis(Callable<Integer> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, String against, double first, Pair pair, int limit) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f ms the very first time, then %.2f ms, at most %.1f (limit %d; %s %.2f ms, ratio %.1f)%n",
                what,
                first,
                Bench.median(pair.ours()),
                Collections.max(pair.ours()),
                limit,
                against,
                Bench.median(pair.bare()),
                Bench.median(pair.ours()) / Bench.median(pair.bare()));
    }

    /** What is left when everything that can go is gone. */
    private static void heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        long before = memory.getHeapMemoryUsage().getUsed();
        memory.gc();
        System.out.printf(
                Locale.ROOT,
                "heap of the services: %.0f MB in use, %.0f MB after collection (limit 300)%n",
                before / 1e6,
                memory.getHeapMemoryUsage().getUsed() / 1e6);
    }
}
