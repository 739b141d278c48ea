package nl.goedmaker.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cashback.given.GivenRepository;
import nl.goedmaker.cashback.given.LikeCases;
import nl.goedmaker.cashback.given.PriceBand;
import nl.goedmaker.cashback.storage.JooqGivenRepository;
import nl.goedmaker.cli.Services;
import nl.goedmaker.money.Money;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.tickets.TicketType;

/** What was given before in a shop with 100,000 complaints, against the numbers of the same rows in plain JDBC in the same run. */
public final class GivenBench {
    private static final int TICKETS = 100_000;
    private static final int TIMES = 15;
    private static final String[] FILL = {
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO customer"
                + " (id, name, created_at) SELECT i, 'Customer ' || i, 1 FROM n",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 8) INSERT INTO category (id, name)"
                + " SELECT i, 'category ' || i FROM n",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 800) INSERT INTO product"
                + " (id, article, category_id) SELECT i, 'ART-' || i, 1 + i % 8 FROM n",
        "INSERT INTO customer_order (id, number, customer_id, channel) SELECT id, 'O-' || id, id, 'webshop' FROM"
                + " customer",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :tickets) INSERT INTO order_line"
                + " (id, order_id, product_id, price_cents) SELECT i, 1 + i % 5000, 1 + i % 797, 995 + (i * 37) % 200 *"
                + " 100 FROM n",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :tickets) INSERT INTO ticket (id,"
            + " reference, customer_id, order_line_id, subject, type, channel, status, opened_at, first_reply_due_at,"
            + " closed_at, justified, reason_code) SELECT i, 'K-2025-' || (100000 + i), 1 + i % 5000, i, 'x', CASE i %"
            + " 7 WHEN 0 THEN 'CLASP' WHEN 1 THEN 'BREAK' WHEN 2 THEN 'LATE' WHEN 3 THEN 'LOST' WHEN 4 THEN 'SIZE'"
            + " WHEN 5 THEN 'ALLERGY' ELSE 'OTHER' END, 'webshop', 'CLOSED', 1700000000000 + i, 1700000000000 + i,"
            + " 1700000000001 + i, 'YES', 'POST' FROM n",
        "INSERT INTO remedy (ticket_id, kind, basis, amount_cents, chosen_at) SELECT id, CASE id % 3 WHEN 0 THEN"
            + " 'REPAIR' WHEN 1 THEN 'REFUND' ELSE 'EXPLANATION' END, 'GOODWILL', CASE id % 3 WHEN 1 THEN 100 + id %"
            + " 40 * 50 END, 1 FROM ticket",
        "ANALYZE"
    };
    private static final String PLAIN = """
        SELECT t.id, t.status, r.kind, r.amount_cents, c.revoked_at
        FROM ticket t JOIN remedy r ON r.ticket_id = t.id LEFT JOIN cashback c ON c.ticket_id = t.id AND c.remedy_id = r.id
        LEFT JOIN order_line l ON l.id = t.order_line_id LEFT JOIN product p ON p.id = l.product_id
        LEFT JOIN category g ON g.id = p.category_id
        WHERE t.merged_into IS NULL AND %s\
        """;

    private GivenBench() {}

    public static void main(String[] args) throws Exception {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        try (Services services = Wiring.open(folder, Clock.systemUTC());
                Connection plain = DriverManager.getConnection("jdbc:sqlite:" + folder.database())) {
            try (var statement = plain.createStatement()) {
                for (String sql : FILL) {
                    statement.execute(sql.replace(":tickets", Integer.toString(TICKETS)));
                }
            }
            GivenRepository given = new JooqGivenRepository(services.database());
            PriceBand band = PriceBand.of(Money.parse("49.95"));
            measure(
                    given,
                    plain,
                    "type, category and price",
                    new LikeCases(1, TicketType.CLASP, band, "category 3"),
                    "t.type = 'CLASP' AND l.price_cents >= 4000 AND l.price_cents < 6000 AND g.name = 'category 3'");
            measure(given, plain, "type", new LikeCases(1, TicketType.CLASP, null, null), "t.type = 'CLASP'");
            outcomes(services, plain);
            measure(given, plain, "all", new LikeCases(1, null, null, null), "t.id <> 1");
        }
    }

    /** What the list of templates says of each: of every fifth complaint the answer began with one. */
    private static void outcomes(Services services, Connection plain) throws Exception {
        try (var statement = plain.createStatement()) {
            statement.execute("INSERT INTO template_answer (ticket_id, template, sent_at)"
                    + " SELECT id, 'clasp' || id % 40, opened_at FROM ticket WHERE id % 5 = 0");
        }
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            services.correspondence().outcomes();
            ours.add((System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            rows(
                    plain,
                    "SELECT a.template, a.sent_at, t.id, t.status, (SELECT max(e.at) FROM timeline_entry e"
                            + " WHERE e.ticket_id = t.id AND e.kind = 'MESSAGE_IN')"
                            + " FROM template_answer a JOIN ticket t ON t.id = a.ticket_id");
            bare.add((System.nanoTime() - start) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "what came of %d answers: %.1f ms (rows in plain JDBC %.1f ms, ratio %.1f)%n",
                TICKETS / 5,
                Bench.median(ours),
                Bench.median(bare),
                Bench.median(ours) / Bench.median(bare));
    }

    private static void measure(GivenRepository given, Connection plain, String name, LikeCases cases, String where)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            long found = given.of(cases).complaints();
            ours.add((System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            int rows = rows(plain, PLAIN.formatted(where));
            bare.add((System.nanoTime() - start) / 1e6);
            if (found != rows) {
                throw new IllegalStateException(name + ": " + found + " complaints, plain JDBC " + rows);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "given before among %d tickets, alike by %s: %.1f ms (rows in plain JDBC %.1f ms, ratio %.1f)%n",
                TICKETS,
                name,
                Bench.median(ours),
                Bench.median(bare),
                Bench.median(ours) / Bench.median(bare));
    }

    private static int rows(Connection connection, String sql) throws Exception {
        int rows = 0;
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                for (int column = 1; column <= 5; column++) {
                    result.getString(column);
                }
                rows++;
            }
        }
        return rows;
    }
}
