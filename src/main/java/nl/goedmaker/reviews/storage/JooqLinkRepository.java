package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.REVIEW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedmaker.customers.Channel;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.link.LinkCandidate;
import nl.goedmaker.reviews.link.LinkRepository;
import nl.goedmaker.reviews.link.ReviewClues;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.storage.Database;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Finds complaints by the indexes of orders, addresses and words; texts are read of those alone that were found. */
public final class JooqLinkRepository implements LinkRepository {
    /** Of one name; who is called like that and came in first is left out. */
    private static final int MOST_CUSTOMERS = 2_000;

    static final String BY_ORDER = """
        SELECT t.id
          FROM customer_order o
          JOIN order_line l ON l.order_id = o.id
          JOIN ticket t ON t.order_line_id = l.id
         WHERE upper(replace(replace(replace(replace(o.number, '-', ''), ' ', ''), '/', ''), '.', ''))
             = upper(replace(replace(replace(replace(?, '-', ''), ' ', ''), '/', ''), '.', ''))
         ORDER BY t.id DESC LIMIT ?\
        """;

    static final String BY_MAIL = """
        SELECT t.id
          FROM customer c
          JOIN ticket t ON t.customer_id = c.id
         WHERE c.email = ?
         ORDER BY t.id DESC LIMIT ?\
        """;

    static final String BY_NAME = """
        SELECT t.id, c.name
          FROM (SELECT rowid AS id FROM customer_text WHERE customer_text MATCH ? ORDER BY rowid DESC LIMIT %d) found
         CROSS JOIN ticket t ON t.customer_id = found.id
          JOIN customer c ON c.id = t.customer_id
         WHERE t.opened_at BETWEEN ? AND ? AND t.merged_into IS NULL
         ORDER BY abs(t.opened_at - ?), t.id LIMIT ?\
        """.formatted(MOST_CUSTOMERS);

    /** Numbers rise with the days on which complaints come in, so that a stretch of numbers holds those of a stretch of days. */
    static final String SPAN = """
        SELECT min(id), max(id) FROM ticket WHERE opened_at BETWEEN ? AND ? AND merged_into IS NULL\
        """;

    static final String BY_WORDS = """
        SELECT t.id
          FROM ticket_text x
         CROSS JOIN ticket t ON t.id = x.rowid
         WHERE x.ticket_text MATCH ? AND x.rowid BETWEEN ? AND ? AND t.opened_at BETWEEN ? AND ? LIMIT ?\
        """;

    private static final String CANDIDATES = """
        WITH RECURSIVE up (id, onwards) AS (
            SELECT t.id, t.merged_into FROM ticket t WHERE t.id IN (%s)
            UNION SELECT t.id, t.merged_into FROM up JOIN ticket t ON t.id = up.onwards),
        led (id, member) AS (
            SELECT id, id FROM up WHERE onwards IS NULL
            UNION SELECT led.id, s.id FROM led JOIN ticket s ON s.merged_into = led.member),
        bought (id, number, article, name, delivered_on) AS (
            SELECT led.id, o.number, p.article, p.name, l.delivered_on
              FROM led
              JOIN ticket m ON m.id = led.member
              JOIN order_line l ON l.id = m.order_line_id
              JOIN customer_order o ON o.id = l.order_id
              JOIN product p ON p.id = l.product_id)
        SELECT t.reference, t.subject, t.channel, t.opened_at, c.name, coalesce(c.email, ''),
               coalesce((SELECT group_concat(number, char(10)) FROM bought b WHERE b.id = t.id), ''),
               coalesce((SELECT group_concat(article || char(10) || name, char(10)) FROM bought b WHERE b.id = t.id), ''),
               (SELECT max(delivered_on) FROM bought b WHERE b.id = t.id),
               coalesce((SELECT group_concat(text, char(10))
                           FROM (SELECT substr(e.text, 1, 2000) AS text FROM timeline_entry e
                                  WHERE e.ticket_id = t.id AND e.kind = 'MESSAGE_IN' ORDER BY e.at, e.id LIMIT 3)), '')
          FROM up
          JOIN ticket t ON t.id = up.id
          JOIN customer c ON c.id = t.customer_id
         WHERE up.onwards IS NULL\
        """;

    private final Database database;

    public JooqLinkRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ReviewClues> clues(long review) {
        return database.read(context -> context.select(
                        REVIEW.PLATFORM,
                        REVIEW.AUTHOR,
                        REVIEW.ORDER_NUMBER,
                        REVIEW.MAIL,
                        REVIEW.ARTICLE,
                        DSL.substring(REVIEW.TEXT, 1, 5_000),
                        REVIEW.POSTED_AT)
                .from(REVIEW)
                .where(REVIEW.ID.eq(review))
                .fetchOptional(row -> new ReviewClues(
                        Platform.ofCode(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        Instant.ofEpochMilli(row.value7()))));
    }

    @Override
    public List<Long> byOrder(String number, int most) {
        return ids(BY_ORDER, number, most);
    }

    @Override
    public List<Long> byMail(String mail, int most) {
        return ids(BY_MAIL, mail, most);
    }

    private List<Long> ids(String sql, Object... given) {
        return database.read(context -> Columns.fetch(context, "n", sql, given).getValues(0, Long.class));
    }

    @Override
    public List<Named> byName(List<String> names, Instant from, Instant until, Instant near, int most) {
        String all = names.stream().map(name -> "name : \"" + name + '"').collect(Collectors.joining(" AND "));
        return database.read(context -> Columns.fetch(
                        context,
                        "nw",
                        BY_NAME,
                        all,
                        from.toEpochMilli(),
                        until.toEpochMilli(),
                        near.toEpochMilli(),
                        most)
                .map(row -> new Named(Columns.number(row, 0), Columns.word(row, 1))));
    }

    @Override
    public List<Long> byWords(List<String> words, Instant from, Instant until, int most) {
        String any =
                "body : (" + words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" OR ")) + ')';
        return database.read(context -> {
            Record span = Columns.fetch(context, "nn", SPAN, from.toEpochMilli(), until.toEpochMilli())
                    .getFirst();
            return span.get(0) == null ? List.<Long>of() : within(context, any, span, from, until, most);
        });
    }

    private static List<Long> within(
            DSLContext context, String any, Record span, Instant from, Instant until, int most) {
        return Columns.fetch(
                        context,
                        "n",
                        BY_WORDS,
                        any,
                        span.get(0),
                        span.get(1),
                        from.toEpochMilli(),
                        until.toEpochMilli(),
                        most)
                .getValues(0, Long.class);
    }

    @Override
    public List<LinkCandidate> candidates(Collection<Long> tickets) {
        if (tickets.isEmpty()) {
            return List.of();
        }
        String places = tickets.stream().map(ticket -> "?").collect(Collectors.joining(", "));
        return database.read(
                context -> Columns.fetch(context, "wwwnwwwwww", CANDIDATES.formatted(places), tickets.toArray())
                        .map(JooqLinkRepository::candidate));
    }

    private static LinkCandidate candidate(Record row) {
        String delivered = Columns.words(row, 8);
        return new LinkCandidate(
                Columns.word(row, 0),
                Columns.word(row, 1),
                Columns.word(row, 4),
                Columns.word(row, 5),
                lines(row, 6),
                lines(row, 7),
                Channel.ofCode(Columns.word(row, 2)),
                Instant.ofEpochMilli(Columns.number(row, 3)),
                delivered == null ? null : LocalDate.parse(delivered),
                Columns.word(row, 9));
    }

    private static List<String> lines(Record row, int at) {
        return Arrays.stream(Columns.word(row, at).split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
