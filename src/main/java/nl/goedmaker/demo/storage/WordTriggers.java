package nl.goedmaker.demo.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The triggers that keep the words to search for, put aside while many rows are written. They make the words of a complaint
 * anew at each of its messages; at the end they can be made once. All of it in one transaction: nobody ever sees the data
 * file without them.
 */
final class WordTriggers {
    private static final int CHUNK = 1_000;
    /** Words gathered before they go to the file, in bytes; what FTS5 does by itself is too little for so many. */
    private static final int GATHERED = 32 << 20;

    private static final int USUAL = 1 << 20;

    private final Connection connection;
    private final List<String> definitions;

    private WordTriggers(Connection connection, List<String> definitions) {
        this.connection = connection;
        this.definitions = definitions;
    }

    static WordTriggers dropped(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("""
                SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND
                (name GLOB 'ticket_words_*' OR name GLOB 'review_words_*' OR name GLOB 'customer_words_*')\
                """)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
            for (String name : names) {
                statement.execute("DROP TRIGGER " + name);
            }
        }
        return new WordTriggers(connection, definitions);
    }

    /** Makes the words of the rows after these. @param told gets the number of tickets whose words were made */
    void fill(long afterTicket, long afterReview, long afterCustomer, IntConsumer told) throws SQLException {
        gather("ticket_text", GATHERED);
        try (PreparedStatement words = connection.prepareStatement("""
            INSERT INTO ticket_text (rowid, reference, subject, person, order_number, article, body, tag)
            SELECT id, reference, subject, person, order_number, article, body, tag FROM ticket_words WHERE id > ? AND id <= ?\
            """)) {
            for (long from = afterTicket; ; from += CHUNK) {
                words.setLong(1, from);
                words.setLong(2, from + CHUNK);
                int made = words.executeUpdate();
                told.accept(made);
                if (made < CHUNK) {
                    break;
                }
            }
        }
        gather("ticket_text", USUAL);
        run(
                "INSERT INTO review_text (rowid, author, body, reply) SELECT id, author, body, reply FROM review_words"
                        + " WHERE id > ?",
                afterReview);
        run("""
            INSERT INTO customer_text (rowid, name, email, phone, place)
            SELECT id, name, email, phone, place FROM customer_words WHERE id > ?\
            """, afterCustomer);
    }

    private void gather(String table, int bytes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO " + table + " (" + table + ", rank) VALUES ('hashsize', " + bytes + ")");
        }
    }

    private void run(String sql, long after) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, after);
            statement.executeUpdate();
        }
    }

    void restore() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String definition : definitions) {
                statement.execute(definition);
            }
        }
    }
}
