package nl.goedmaker.demo.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.goedmaker.demo.Crowd;
import nl.goedmaker.demo.CrowdReview;
import nl.goedmaker.demo.CrowdTicket;
import nl.goedmaker.demo.CrowdTicket.ChosenRemedy;
import nl.goedmaker.demo.CrowdTicket.Entry;
import nl.goedmaker.demo.CrowdTicket.Person;
import nl.goedmaker.demo.DemoProgress;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.tickets.ClockRule;
import nl.goedmaker.time.CountedTime;
import nl.goedmaker.time.WorkingHours;
import nl.goedmaker.time.calendar.CountryHolidays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the many complaints and reviews of a large demo shop with plain statements, inside the transaction that is open.
 * What the program would write row by row it writes in bulk, so it keeps to the schema and not to the services.
 */
final class CrowdWriter {
    private static final int BATCH = 500;

    private static final long FIRST_ORDER = 200_000;

    private final Connection connection;
    private final ZoneId zone;
    private final DemoProgress progress;
    private final int steps;
    private final WorkingHours weekdays;
    private final Map<Integer, Long> numbers = new TreeMap<>();
    private final Map<String, Long> products = new TreeMap<>();
    private long ticket;
    private long customer;
    private long order;
    private int done;

    /** @param progress told after every few hundred rows; each ticket counts twice, for its words are written apart */
    CrowdWriter(Connection connection, ZoneId zone, Crowd crowd, DemoProgress progress) {
        this.connection = connection;
        this.zone = zone;
        this.progress = progress;
        this.steps = steps(crowd);
        this.weekdays = WorkingHours.weekdays(CountryHolidays.of("NL"), zone);
    }

    static int steps(Crowd crowd) {
        return 2 * crowd.ticketCount() + crowd.reviewCount();
    }

    /** @throws Refusal when the one who watches does not want to go on */
    void write(Crowd crowd) throws SQLException {
        WordTriggers words = WordTriggers.dropped(connection);
        long lastTicket = number("SELECT coalesce(max(id), 0) FROM ticket");
        long lastReview = number("SELECT coalesce(max(id), 0) FROM review");
        long lastCustomer = number("SELECT coalesce(max(id), 0) FROM customer");
        ticket = lastTicket;
        customer = lastCustomer;
        order = number("SELECT coalesce(max(id), 0) FROM customer_order");
        readProducts();
        readNumbers();
        tickets(crowd.tickets().iterator());
        turns(lastTicket);
        reviews(crowd.reviews().iterator());
        keepNumbers();
        words.fill(lastTicket, lastReview, lastCustomer, this::told);
        words.restore();
    }

    /** The clocks of what waits for the customer, or is closed, stand still. */
    private void turns(long lastTicket) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO ticket_pause (ticket_id, began_at) SELECT t.id, coalesce(t.closed_at,"
                    + " (SELECT max(e.at) FROM timeline_entry e WHERE e.ticket_id = t.id AND e.kind = 'MESSAGE_OUT'),"
                    + " t.opened_at) FROM ticket t WHERE t.status IN ('WAITING', 'CLOSED') AND t.id > "
                    + lastTicket);
            statement.executeUpdate("UPDATE ticket SET turned_at = coalesce((SELECT p.began_at FROM ticket_pause p"
                    + " WHERE p.ticket_id = ticket.id), (SELECT max(e.at) FROM timeline_entry e WHERE e.ticket_id ="
                    + " ticket.id AND e.kind = 'MESSAGE_IN' AND ticket.first_replied_at IS NOT NULL)) WHERE id > "
                    + lastTicket);
        }
    }

    private void told(int more) {
        done += more;
        if (!progress.goesOn(done, steps)) {
            throw Refusal.no("app.demo.stopped");
        }
    }

    private void tickets(Iterator<CrowdTicket> tickets) throws SQLException {
        try (PreparedStatement people =
                        prepare("customer (id, name, email, country, language, created_at) VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement orders = prepare(
                        "customer_order (id, number, customer_id, channel, country, ordered_on) VALUES (?, ?, ?, ?,"
                                + " 'NL', ?)");
                PreparedStatement lines =
                        prepare("order_line (id, order_id, product_id, price_cents, delivered_on) SELECT (SELECT"
                            + " coalesce(max(id), 0) + 1 FROM order_line), ?, id, price_cents, ? FROM product WHERE id"
                            + " = ?");
                PreparedStatement rows = prepare(
                        "ticket (id, reference, customer_id, order_line_id, subject, type, channel, status, opened_at,"
                                + " first_reply_due_at, complaint_due_at, first_replied_at, snoozed_until, closed_at,"
                                + " justified, reason_code, step) VALUES (?, ?, ?, (SELECT max(id) FROM order_line"
                                + " WHERE order_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement entries =
                        prepare("timeline_entry (ticket_id, at, kind, event, text) VALUES (?, ?, ?, ?, ?)");
                PreparedStatement remedies =
                        prepare("remedy (ticket_id, kind, basis, chosen_at, done_at) VALUES (?, ?, ?, ?, ?)")) {
            PreparedStatement[] all = {people, orders, lines, rows, entries, remedies};
            for (int waiting = 1; tickets.hasNext(); waiting++) {
                CrowdTicket next = tickets.next();
                Person person = next.customer();
                if (person != null) {
                    batch(
                            people,
                            ++customer,
                            person.name(),
                            person.email(),
                            person.country(),
                            person.language().code(),
                            next.openedAt().toEpochMilli());
                }
                Long of = order(next, orders, lines);
                ticket(next, of, rows);
                for (Entry entry : next.entries()) {
                    batch(
                            entries,
                            ticket,
                            entry.at().toEpochMilli(),
                            entry.kind().name(),
                            entry.event(),
                            entry.text());
                }
                ChosenRemedy remedy = next.remedy();
                if (remedy != null) {
                    batch(
                            remedies,
                            ticket,
                            remedy.kind().name(),
                            remedy.basis().name(),
                            remedy.chosenAt().toEpochMilli(),
                            millis(remedy.doneAt()));
                }
                if (waiting % BATCH == 0 || !tickets.hasNext()) {
                    // parents before children: each statement runs all of its rows
                    for (PreparedStatement statement : all) {
                        statement.executeBatch();
                    }
                    told(waiting % BATCH == 0 ? BATCH : waiting % BATCH);
                }
            }
        }
    }

    private @Nullable Long order(CrowdTicket next, PreparedStatement orders, PreparedStatement lines)
            throws SQLException {
        Long product = next.article() == null ? null : products.get(next.article());
        if (product == null) {
            return null;
        }
        batch(
                orders,
                ++order,
                Long.toString(FIRST_ORDER + order),
                customer,
                next.channel().code(),
                next.delivered().minusDays(2).toString());
        batch(lines, order, next.delivered().toString(), product);
        return order;
    }

    private Instant firstReplyDue(CrowdTicket next) {
        ClockRule rule = ClockRule.firstReply(next.channel());
        return (rule.counting() == ClockRule.Counting.CLOCK ? CountedTime.CLOCK : weekdays)
                .add(next.openedAt(), rule.length());
    }

    private void ticket(CrowdTicket next, @Nullable Long ofOrder, PreparedStatement rows) throws SQLException {
        int year = next.openedAt().atZone(zone).getYear();
        long number = numbers.merge(year, 1L, Long::sum);
        batch(
                rows,
                ++ticket,
                String.format(Locale.ROOT, "K-%d-%04d", year, number),
                customer,
                ofOrder,
                next.subject(),
                next.type().name(),
                next.channel().code(),
                next.status().name(),
                next.openedAt().toEpochMilli(),
                firstReplyDue(next).toEpochMilli(),
                next.openedAt().plus(ClockRule.COMPLAINT.length()).toEpochMilli(),
                millis(next.firstRepliedAt()),
                millis(next.snoozedUntil()),
                millis(next.closedAt()),
                next.justified() == null ? null : next.justified().name(),
                next.reason() == null ? null : next.reason().code(),
                next.step().name());
    }

    private void reviews(Iterator<CrowdReview> reviews) throws SQLException {
        try (PreparedStatement rows = prepare(
                "review (platform, author, grade, scale, text, posted_at, reply, replied_at) VALUES (?, ?, ?, ?, ?, ?,"
                        + " ?, ?)")) {
            for (int waiting = 1; reviews.hasNext(); waiting++) {
                CrowdReview review = reviews.next();
                batch(
                        rows,
                        review.platform().code(),
                        review.author(),
                        review.grade(),
                        review.platform().scale(),
                        review.text(),
                        review.postedAt().toEpochMilli(),
                        review.reply(),
                        millis(review.repliedAt()));
                if (waiting % BATCH == 0 || !reviews.hasNext()) {
                    rows.executeBatch();
                    told(waiting % BATCH == 0 ? BATCH : waiting % BATCH);
                }
            }
        }
    }

    private void readProducts() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT article, id FROM product")) {
            while (rows.next()) {
                products.put(rows.getString(1), rows.getLong(2));
            }
        }
    }

    private void readNumbers() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT CAST(substr(name, 8) AS INTEGER), last FROM counter WHERE name GLOB 'ticket-[0-9]*'")) {
            while (rows.next()) {
                numbers.put(rows.getInt(1), rows.getLong(2));
            }
        }
    }

    private void keepNumbers() throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT OR REPLACE INTO counter (name, last) VALUES (?, ?)")) {
            for (Map.Entry<Integer, Long> year : numbers.entrySet()) {
                batch(statement, "ticket-" + year.getKey(), year.getValue());
            }
            statement.executeBatch();
        }
    }

    private PreparedStatement prepare(String into) throws SQLException {
        return connection.prepareStatement("INSERT INTO " + into);
    }

    private static void batch(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static @Nullable Long millis(@Nullable Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getLong(1);
        }
    }
}
