package nl.goedmaker.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Fills an empty data file with 100,000 complaints, 1,000,000 rows of their timelines and 100,000 reviews, always the same. The
 * triggers that keep the words are away while it fills; the words are read in one go at the end.
 */
final class ManyTickets {
    static final int TICKETS = 100_000;
    static final int ENTRIES = 1_000_000;
    static final int REVIEWS = 100_000;
    static final int CUSTOMERS = 40_000;
    private static final int RARE_WORDS = 30_000;
    private static final long FIRST = 1_600_000_000_000L;
    private static final long STEP = 1_900_000L;
    private static final String[] COMMON =
            ("de het een en ik is niet van mijn armband ketting ring oorbel sluiting kapot gebroken besteld pakket"
                + " ontvangen zilver goud steentje verkleurd graag terug geld nieuwe bestelling dagen week gedragen"
                + " jammer mooi cadeau verjaardag moeder dochter post bezorgd leeg doosje maat klein groot gravure"
                + " naam verkeerd foto bijlage groet vriendelijke alvast dank reactie oplossing repareren vervangen"
                + " hoor kan jullie sturen adres nummer")
                    .split(" ");
    private static final String[] SYLLABLES =
            "ba be bo da de do fa fe ga ge go ha he ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to"
                    .split(" ");
    private static final String[] TYPES = {"BREAK", "CLASP", "STONE_LOST", "DISCOLOURING", "SIZE", "LATE", "OTHER"};
    private static final String[] CHANNELS = {"webshop", "webshop", "bol", "etsy", "amazon", "other"};

    private final Connection connection;
    private final SplittableRandom random = new SplittableRandom(20261122);
    private final List<String> words = new ArrayList<>();

    private ManyTickets(Connection connection) {
        this.connection = connection;
        for (int i = 0; i < RARE_WORDS; i++) {
            words.add(rare(i));
        }
    }

    /** A made-up word; every number has its own. */
    static String rare(int number) {
        Random letters = new Random(number);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3 + number % 3; i++) {
            word.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
        }
        return word.append("nrstklmp".charAt(number % 8)).toString();
    }

    static String common(int number) {
        return COMMON[number % COMMON.length];
    }

    static String customer(int number) {
        return (char) ('A' + number % 26) + ". " + capital(rare(7 * (number % 20_000) + 1));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static void fill(Connection connection) throws SQLException {
        new ManyTickets(connection).fill();
    }

    private void fill() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            List<String> triggers = triggers(statement);
            for (String name : names(statement)) {
                statement.execute("DROP TRIGGER " + name);
            }
            shop(statement);
            tickets();
            entries();
            reviews();
            statement.execute(
                    "INSERT INTO ticket_text (rowid, reference, subject, person, order_number, article, body, tag)"
                        + " SELECT id, reference, subject, person, order_number, article, body, tag FROM ticket_words"
                        + " ORDER BY id");
            statement.execute("INSERT INTO review_text (rowid, author, body, reply) SELECT id, author, body, reply FROM"
                    + " review_words");
            statement.execute("INSERT INTO customer_text (rowid, name, email, phone, place)"
                    + " SELECT id, name, email, phone, place FROM customer_words");
            for (String trigger : triggers) {
                statement.execute(trigger);
            }
            statement.execute("ANALYZE");
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static List<String> triggers(Statement statement) throws SQLException {
        return strings(statement, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
    }

    private static List<String> names(Statement statement) throws SQLException {
        return strings(statement, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void shop(Statement statement) throws SQLException {
        statement.execute("INSERT INTO category (id, name) VALUES (1, 'armband'), (2, 'ketting'), (3, 'ring')");
        statement.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO"
                + " product (id, article, name, category_id, price_cents)"
                + " SELECT i, 'ART-' || i, 'Sieraad ' || i, 1 + i % 3, 1995 FROM n");
        try (PreparedStatement customer =
                connection.prepareStatement("INSERT INTO customer (id, name, email, created_at) VALUES (?, ?, ?, 1)")) {
            for (int i = 1; i <= CUSTOMERS; i++) {
                customer.setInt(1, i);
                customer.setString(2, customer(i));
                customer.setString(3, "klant" + i + "@post.example");
                customer.addBatch();
            }
            customer.executeBatch();
        }
        statement.execute("INSERT INTO customer_order (id, number, customer_id, channel)"
                + " SELECT id, 'WEB-' || (100000 + id), id, 'webshop' FROM customer");
        statement.execute("INSERT INTO order_line (id, order_id, product_id, price_cents, delivered_on)"
                + " SELECT id, id, 1 + id % 500, 1995, '2026-01-01' FROM customer");
    }

    private void tickets() throws SQLException {
        try (PreparedStatement ticket = connection.prepareStatement(
                "INSERT INTO ticket (id, reference, customer_id, order_line_id, subject, type, channel, status,"
                    + " opened_at, first_reply_due_at, closed_at, justified, reason_code) VALUES (?, ?, ?, ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?)")) {
            for (int i = 1; i <= TICKETS; i++) {
                boolean closed = i % 10 != 0;
                long opened = FIRST + i * STEP;
                int customer = 1 + random.nextInt(CUSTOMERS);
                ticket.setInt(1, i);
                ticket.setString(2, String.format(Locale.ROOT, "K-%d-%04d", 2020 + i / 16_000, i));
                ticket.setInt(3, customer);
                ticket.setInt(4, customer);
                ticket.setString(5, capital(text(4)));
                ticket.setString(6, TYPES[random.nextInt(TYPES.length)]);
                ticket.setString(7, CHANNELS[random.nextInt(CHANNELS.length)]);
                ticket.setString(8, closed ? "CLOSED" : i % 20 == 0 ? "WAITING" : "OPEN");
                ticket.setLong(9, opened);
                ticket.setLong(10, opened + 172_800_000L);
                ticket.setObject(11, closed ? opened + 1 : null);
                ticket.setString(12, closed ? "YES" : null);
                ticket.setString(13, closed ? "POST" : null);
                ticket.addBatch();
            }
            ticket.executeBatch();
        }
    }

    private void entries() throws SQLException {
        try (PreparedStatement entry = connection.prepareStatement(
                "INSERT INTO timeline_entry (id, ticket_id, at, kind, text) VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < ENTRIES; i++) {
                int ticket = 1 + i % TICKETS;
                entry.setInt(1, i + 1);
                entry.setInt(2, ticket);
                entry.setLong(3, FIRST + ticket * STEP + i);
                entry.setString(4, i / TICKETS % 2 == 0 ? "MESSAGE_IN" : "MESSAGE_OUT");
                entry.setString(5, text(9));
                entry.addBatch();
                if (i % 20_000 == 0) {
                    entry.executeBatch();
                }
            }
            entry.executeBatch();
        }
    }

    private void reviews() throws SQLException {
        try (PreparedStatement review = connection.prepareStatement(
                "INSERT INTO review (id, platform, author, grade, scale, text, posted_at) VALUES (?, 'google', ?, ?,"
                        + " 5, ?, ?)")) {
            for (int i = 1; i <= REVIEWS; i++) {
                review.setInt(1, i);
                review.setString(2, customer(random.nextInt(CUSTOMERS)));
                review.setInt(3, 10 + 10 * random.nextInt(5));
                review.setString(4, text(15));
                review.setLong(5, FIRST + i * STEP);
                review.addBatch();
            }
            review.executeBatch();
        }
    }

    /** Half of the words are common ones, the first far more so than the last; as in letters, most others are rare. */
    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double place = random.nextDouble();
            String word = random.nextInt(4) != 0
                    ? COMMON[(int) (place * place * COMMON.length)]
                    : words.get((int) (place * place * place * RARE_WORDS));
            text.append(i == 0 ? "" : " ").append(word);
        }
        return text.append('.').toString();
    }
}
