package nl.goedmaker.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.cli.Services;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.tickets.TicketQuery;

/** The first page of each view of 100,000 tickets, against the same query in plain JDBC in the same run. */
public final class TicketsBench {
    private static final int TICKETS = 100_000;
    private static final int TIMES = 60;
    private static final String PLAIN = """
        SELECT t.id, t.reference, c.name, o.number, t.subject, t.status, t.type, t.channel, t.opened_at,
               t.first_reply_due_at, t.first_replied_at, t.snoozed_until
        FROM ticket t JOIN customer c ON c.id = t.customer_id
        LEFT JOIN order_line l ON l.id = t.order_line_id LEFT JOIN customer_order o ON o.id = l.order_id
        WHERE %s ORDER BY %s LIMIT 60\
        """;

    private TicketsBench() {}

    public static void main(String[] args) throws Exception {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        try (Services services = Wiring.open(folder, Clock.systemUTC());
                Connection plain = DriverManager.getConnection("jdbc:sqlite:" + folder.database())) {
            fill(plain);
            measure(
                    services,
                    plain,
                    TicketQuery.View.OPEN,
                    "t.merged_into IS NULL AND t.status <> 'CLOSED'",
                    "(t.first_replied_at IS NOT NULL), t.first_reply_due_at, t.id");
            measure(services, plain, TicketQuery.View.ALL, "t.merged_into IS NULL", "t.opened_at DESC, t.id DESC");
            measure(
                    services,
                    plain,
                    TicketQuery.View.CLOSED,
                    "t.merged_into IS NULL AND t.status = 'CLOSED'",
                    "t.opened_at DESC, t.id DESC");
        }
    }

    private static void fill(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement();
                PreparedStatement ticket = connection.prepareStatement(
                        "INSERT INTO ticket (reference, customer_id, subject, type, channel, status, opened_at,"
                                + " first_reply_due_at, closed_at, justified, reason_code) VALUES (?, 1 + ? % 5000, ?,"
                                + " 'BREAK', 'webshop', ?, ?, ?, ?, ?, ?)")) {
            statement.execute(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO"
                            + " customer (id, name, created_at) SELECT i, 'Customer ' || i, 1 FROM n");
            for (int i = 0; i < TICKETS; i++) {
                boolean closed = i % 3 != 0;
                long opened = 1_700_000_000_000L + i * 60_000L;
                ticket.setString(1, String.format(Locale.ROOT, "K-2025-%06d", i));
                ticket.setInt(2, i);
                ticket.setString(3, "Armband kapot nummer " + i);
                ticket.setString(4, closed ? "CLOSED" : "OPEN");
                ticket.setLong(5, opened);
                ticket.setLong(6, opened + 172_800_000L);
                ticket.setObject(7, closed ? opened + 1 : null);
                ticket.setString(8, closed ? "YES" : null);
                ticket.setString(9, closed ? "POST" : null);
                ticket.addBatch();
            }
            ticket.executeBatch();
            statement.execute("ANALYZE");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void measure(Services services, Connection plain, TicketQuery.View view, String where, String order)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        long start = System.nanoTime();
        services.tickets().page(TicketQuery.first(view, "", 60));
        double first = (System.nanoTime() - start) / 1e6;
        for (int i = 0; i < TIMES; i++) {
            start = System.nanoTime();
            int rows = services.tickets().page(TicketQuery.first(view, "", 60)).size();
            ours.add((System.nanoTime() - start) / 1e6);
            start = System.nanoTime();
            int plainRows = plainRows(plain, PLAIN.formatted(where, order));
            bare.add((System.nanoTime() - start) / 1e6);
            if (rows != plainRows) {
                throw new IllegalStateException(view + ": " + rows + " rows, plain JDBC " + plainRows);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "first page of %d tickets, view %s: %.1f ms the very first time, then %.2f ms (plain JDBC %.2f ms,"
                        + " ratio %.1f)%n",
                TICKETS,
                view,
                first,
                Bench.median(ours),
                Bench.median(bare),
                Bench.median(ours) / Bench.median(bare));
    }

    private static int plainRows(Connection connection, String sql) throws Exception {
        int rows = 0;
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                for (int column = 1; column <= 12; column++) {
                    result.getString(column);
                }
                rows++;
            }
        }
        return rows;
    }
}
