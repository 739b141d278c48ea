package nl.goedmaker.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
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
import java.util.concurrent.FutureTask;
import nl.goedmaker.app.Wiring;
import nl.goedmaker.checks.evidence.Assessment;
import nl.goedmaker.checks.evidence.Evidence;
import nl.goedmaker.checks.evidence.Row;
import nl.goedmaker.checks.hindsight.Hindsight;
import nl.goedmaker.checks.hindsight.Retrospect;
import nl.goedmaker.checks.readings.Readings;
import nl.goedmaker.checks.simulation.Simulation;
import nl.goedmaker.cli.Services;
import nl.goedmaker.customers.storage.KeyedAccountMarks;
import nl.goedmaker.storage.DataFolder;
import nl.goedmaker.tickets.Ticket;

/**
 * The full check of one complaint in a shop with 100,000 of them, whose customers, articles, suppliers, accounts, texts and photos
 * have to do with each other as in a real one; against reading the rows of the complaint, and those that the check points at, by
 * their primary keys in plain JDBC in the same run. Measured with the statistics that the data file of a user has: none at first, then
 * those that the program makes itself.
 */
public final class CheckBench {
    private static final int CHECKS = 300;
    private static final int WARM = 150;
    private static final String[] FILL = {
        "UPDATE product SET supplier = 'Leverancier ' || (id % 25)",
        "UPDATE order_line SET batch = 'P' || product_id || '-' || (id % 9) WHERE id % 5 < 3",
        // pairs in one house, houses of five, and parcel points of 250
        "UPDATE customer SET street = 'Kerkstraat ' || (1 + (id / 2) % 190), postcode = (1011 + (id / 380) % 8000) ||"
                + " ' AB' WHERE id % 10 < 4",
        "UPDATE customer SET street = 'Molenweg ' || (1 + id / 50), postcode = '2022 CD' WHERE id % 10 = 4",
        "UPDATE customer SET street = 'Stationsplein ' || (1 + id % 16), postcode = '3033 EF' WHERE id % 10 = 5",
        "UPDATE customer SET phone = '06' || (20000000 + id / (1 + (id % 40 = 1))) WHERE id % 3 = 0",
        // most orders come and go without a complaint
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 160000) INSERT INTO customer_order"
                + " (id, number, customer_id, channel, ordered_on) SELECT 100000 + i, 'MORE-' || i, 1 + (i * 7919) %"
                + " 40000, 'webshop', date('2021-01-01', '+' || (i % 1900) || ' days') FROM n",
        "INSERT INTO order_line (id, order_id, product_id, price_cents, delivered_on) SELECT id, id, 1 + id % 499,"
                + " 1995, date(ordered_on, '+2 days') FROM customer_order WHERE id > 100000",
        "UPDATE ticket SET order_line_id = 100000 + (id * 31) % 160000 + 1 WHERE id % 3 = 0",
        "UPDATE ticket SET customer_id = (SELECT o.customer_id FROM order_line l JOIN customer_order o ON o.id ="
                + " l.order_id WHERE l.id = ticket.order_line_id) WHERE id % 3 = 0",
        "UPDATE ticket SET reason_code = 'PRODUCT_FAULT' WHERE id % 4 = 0 AND status = 'CLOSED'",
        "UPDATE ticket SET justified = 'UNCLEAR', reason_code = 'OTHER' WHERE id % 11 = 0 AND status = 'CLOSED'",
        "UPDATE ticket SET closed_at = opened_at + 7 * 86400000 WHERE status = 'CLOSED'",
        "UPDATE review SET ticket_id = id WHERE id % 20 = 0",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT INTO cashback_code"
                + " (code) SELECT 'A' || printf('%012d', i) FROM n",
        "INSERT INTO cashback (id, ticket_id, code, amount_cents, basis, offered_at, expires_on) SELECT id, id * 5,"
            + " 'A' || printf('%012d', id), 500, 'GOODWILL', 1700000000000, '2030-01-01' FROM (SELECT id FROM ticket"
            + " WHERE id <= 20000)",
        "INSERT INTO check_answer (ticket_id, question, answer, at) SELECT id, 'FIRST_WORN', 'FIRST_WEAR', opened_at"
                + " FROM ticket WHERE id % 4 = 0",
        "INSERT INTO attachment (id, ticket_id, name, sha256, media_type, bytes, added_at) SELECT id, id, 'foto.jpg',"
                + " printf('%064x', CASE WHEN id % 200 = 0 THEN id / 400 ELSE id + 1000000 END), 'image/jpeg', 90000,"
                + " opened_at FROM ticket WHERE id % 3 = 0"
    };

    private CheckBench() {}

    public static void main(String[] args) throws Exception {
        DataFolder folder = new DataFolder(Path.of(args[0]));
        boolean isFilled = folder.database().toFile().exists();
        try (Services services = Wiring.open(folder, Clock.systemUTC());
                Connection plain = DriverManager.getConnection("jdbc:sqlite:" + folder.database())) {
            if (!isFilled) {
                ManyTickets.fill(plain);
                link(plain, new KeyedAccountMarks(folder, new SecureRandom()));
            }
            services.people().catchUp();
            if (services.readings().waiting() > 0) {
                whileReading(services, plain);
            }
            forgetStatistics(plain);
            measure(services, plain, "no statistics yet");
            long start = System.nanoTime();
            services.database().optimize();
            double first = millis(start);
            start = System.nanoTime();
            services.database().optimize();
            System.out.printf(
                    Locale.ROOT, "statistics: made in %.0f ms, looked at again in %.1f ms%n", first, millis(start));
            measure(services, plain, "the program’s own statistics");
            lookBack(services, plain);
        }
    }

    /** What somebody waits who opens checks while everything is still being read beside it, as in the window. */
    private static void whileReading(Services services, Connection plain) throws Exception {
        int waiting = services.readings().waiting();
        long start = System.nanoTime();
        FutureTask<Double> reading = new FutureTask<>(() -> {
            services.readings().catchUp(Readings.Progress.UNWATCHED);
            return millis(start) / 1e3;
        });
        Thread.ofPlatform().start(reading);
        SplittableRandom random = new SplittableRandom(7);
        List<Double> checks = new ArrayList<>();
        List<Double> changes = new ArrayList<>();
        while (!reading.isDone()) {
            Ticket ticket = services.tickets().get(reference(plain, 50_000 + random.nextInt(49_999)));
            long begun = System.nanoTime();
            services.checks().of(ticket);
            checks.add(millis(begun));
            begun = System.nanoTime();
            services.tickets().note(ticket, "x");
            changes.add(millis(begun));
            Thread.sleep(200);
        }
        System.out.printf(
                Locale.ROOT,
                "while %d messages and photos are read (%.0f s): a check p50 %.0f ms, p95 %.0f ms, first %.0f ms over"
                        + " %d; a note written p50 %.0f ms, p95 %.0f ms%n",
                waiting,
                reading.get(),
                at(checks, 50),
                at(checks, 95),
                checks.getFirst(),
                checks.size(),
                at(changes, 50),
                at(changes, 95));
    }

    /** A shop that was filled little by little has those that the program makes, and none before. */
    private static void forgetStatistics(Connection plain) throws SQLException {
        try (var statement = plain.createStatement()) {
            for (String table : List.of("sqlite_stat1", "sqlite_stat4")) {
                statement.execute("DROP TABLE IF EXISTS " + table);
            }
        }
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** Against reading the complaints, and those that their evidence points at, by their primary keys. */
    private static void lookBack(Services services, Connection plain) throws SQLException {
        services.retrospect().of(50, Retrospect.Progress.UNWATCHED);
        long start = System.nanoTime();
        Hindsight hindsight = services.retrospect().of(Retrospect.USUAL, Retrospect.Progress.UNWATCHED);
        double ours = millis(start);
        List<Ticket> tickets = hindsight.closed().stream()
                .map(looked -> services.tickets().get(looked.reference()))
                .toList();
        start = System.nanoTime();
        int rows = 0;
        for (int i = 0; i < tickets.size(); i++) {
            rows += read(plain, tickets.get(i), hindsight.closed().get(i).found());
        }
        double bare = millis(start);
        System.out.printf(
                Locale.ROOT,
                "looking back at %d closed complaints: %.1f s; their %d rows by primary key in plain JDBC: %.2f s;"
                        + " ratio %.1f; %.1f pieces of evidence each%n",
                tickets.size(),
                ours / 1e3,
                rows,
                bare / 1e3,
                ours / bare,
                hindsight.closed().stream()
                        .mapToInt(looked -> looked.found().size())
                        .average()
                        .orElse(0));
    }

    private static void link(Connection plain, KeyedAccountMarks marks) throws SQLException {
        plain.setAutoCommit(false);
        try (var statement = plain.createStatement();
                PreparedStatement claim = plain.prepareStatement(
                        "INSERT INTO claim (cashback_id, name, iban, received_at) VALUES (?, 'N', ?, 1750000000000)");
                PreparedStatement paid =
                        plain.prepareStatement("UPDATE customer_order SET payer_mark = ? WHERE id = ?");
                PreparedStatement photo =
                        plain.prepareStatement("INSERT INTO photo_reading (attachment_id, hash) VALUES (?, ?)");
                PreparedStatement letter = plain.prepareStatement(
                        "UPDATE timeline_entry SET text = ? WHERE id = ? AND kind = 'MESSAGE_IN'")) {
            for (String sql : FILL) {
                statement.execute(sql);
            }
            SplittableRandom random = new SplittableRandom(7);
            for (int i = 1; i <= 20_000; i++) {
                claim.setLong(1, i);
                claim.setString(2, Simulation.account(i % 30 == 0 ? i / 60 : i).value());
                claim.executeUpdate();
                paid.setString(1, marks.mark(Simulation.account(i)));
                paid.setLong(2, 1 + i * 7L % 40_000);
                paid.executeUpdate();
            }
            for (int i = 3; i <= ManyTickets.TICKETS; i += 3) {
                photo.setLong(1, i);
                photo.setLong(2, i % 300 == 0 ? i / 900 * 7_777_777_777L : random.nextLong());
                photo.executeUpdate();
            }
            for (int i = 1; i <= ManyTickets.TICKETS; i++) {
                letter.setString(1, Simulation.letter(i % 500 == 0 ? i / 1000 : i));
                letter.setLong(2, i);
                letter.executeUpdate();
            }
        }
        plain.commit();
        plain.setAutoCommit(true);
    }

    private static void measure(Services services, Connection plain, String statistics) throws Exception {
        SplittableRandom random = new SplittableRandom(20261123);
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        int rows = 0;
        int evidence = 0;
        for (int i = 0; i < CHECKS + WARM; i++) {
            // the latest half, in which most is there to compare with
            Ticket ticket = services.tickets().get(reference(plain, 50_000 + random.nextInt(49_999)));
            long start = System.nanoTime();
            Assessment assessment = services.checks().of(ticket);
            double checked = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            int read = read(plain, ticket, assessment.evidence());
            double limit = (System.nanoTime() - start) / 1e6;
            if (i >= WARM) {
                ours.add(checked);
                bare.add(limit);
                rows += read;
                evidence += assessment.evidence().size();
            }
        }
        System.out.printf(
                Locale.ROOT,
                "full check of one of %d complaints, %s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms over %d (limit 150 ms);"
                        + " %.1f pieces of evidence each%n",
                ManyTickets.TICKETS,
                statistics,
                at(ours, 50),
                at(ours, 95),
                at(ours, 99),
                CHECKS,
                (double) evidence / CHECKS);
        System.out.printf(
                Locale.ROOT,
                "  its %.0f rows by primary key in plain JDBC: p50 %.2f ms, p95 %.2f ms; ratio of the medians %.1f%n",
                (double) rows / CHECKS,
                at(bare, 50),
                at(bare, 95),
                at(ours, 50) / at(bare, 50));
    }

    private static double at(List<Double> figures, int percent) {
        return figures.stream().sorted().toList().get((figures.size() - 1) * percent / 100);
    }

    private static String reference(Connection plain, int id) throws SQLException {
        try (var statement = plain.createStatement();
                ResultSet row = statement.executeQuery("SELECT reference FROM ticket WHERE id = " + id)) {
            row.next();
            return row.getString(1);
        }
    }

    private static int read(Connection plain, Ticket ticket, List<Evidence> evidence) throws SQLException {
        int rows = 0;
        List<String> references = new ArrayList<>(List.of(ticket.reference()));
        evidence.forEach(each -> each.rows().forEach(row -> {
            switch (row) {
                case Row.OfTicket of -> references.add(of.reference());
                case Row.OfTexts of -> references.add(of.reference());
                case Row.OfPhotos of -> references.add(of.reference());
                case Row.OfReview of -> {}
                case Row.OfPhoto of -> {}
                case Row.OfQuotes of -> {}
                case Row.OfOrder of -> {}
            }
        }));
        try (PreparedStatement one =
                        plain.prepareStatement("SELECT * FROM ticket t JOIN customer c ON c.id = t.customer_id JOIN"
                            + " order_line l ON l.id = t.order_line_id JOIN customer_order o ON o.id = l.order_id JOIN"
                            + " product p ON p.id = l.product_id WHERE t.reference = ?");
                PreparedStatement entries =
                        plain.prepareStatement("SELECT * FROM timeline_entry WHERE ticket_id = ? ORDER BY at, id")) {
            for (String reference : references) {
                one.setString(1, reference);
                rows += 5 * all(one);
            }
            entries.setLong(1, ticket.id());
            rows += all(entries);
        }
        return rows;
    }

    private static int all(PreparedStatement statement) throws SQLException {
        int rows = 0;
        try (ResultSet result = statement.executeQuery()) {
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
}
