package nl.goedmaker.reviews.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedmaker.reviews.signals.Rated;
import nl.goedmaker.reviews.signals.ReviewSnapshot;
import nl.goedmaker.reviews.signals.ReviewSnapshot.ArticleLows;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Complaint;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Habit;
import nl.goedmaker.reviews.signals.ReviewSnapshot.Message;
import nl.goedmaker.reviews.signals.SignalRepository;
import nl.goedmaker.search.PlainWords;
import nl.goedmaker.storage.Columns;
import nl.goedmaker.storage.Database;
import nl.goedmaker.text.FoldedText;
import nl.goedmaker.tickets.TicketType;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

public final class JooqSignalRepository implements SignalRepository {
    private static final long WEEK = Duration.ofDays(7).toMillis();
    private static final long HABIT = 26 * WEEK;
    private static final long YEAR = Duration.ofDays(365).toMillis();
    private static final int MOST_ARTICLES = 3;
    private static final int SHORTEST_NAME = 4;
    /** No article has this number. */
    private static final long NOTHING = -1;

    /** The review, and its complaint with all that was merged with it. */
    private static final String REVIEW = """
        SELECT r.id, r.author, r.grade, r.scale, r.posted_at, substr(r.text, 1, 5000), r.article,
               t.id, t.reference, t.type, t.first_reply_due_at, t.first_replied_at, o.ordered_on, l.delivered_on,
               l.product_id,
               (SELECT group_concat(p.part || char(9) || p.grade, char(10)) FROM review_part p WHERE p.review_id = r.id)
          FROM review r
          LEFT JOIN ticket t ON t.id = (
              WITH RECURSIVE up (id, onwards) AS (
                  SELECT s.id, s.merged_into FROM ticket s WHERE s.id = r.ticket_id
                  UNION SELECT s.id, s.merged_into FROM up JOIN ticket s ON s.id = up.onwards)
              SELECT id FROM up WHERE onwards IS NULL)
          LEFT JOIN order_line l ON l.id = t.order_line_id
          LEFT JOIN customer_order o ON o.id = l.order_id
         WHERE r.id = ?\
        """;

    private static final String MESSAGES = """
        WITH RECURSIVE member (id) AS (
            SELECT ? UNION SELECT s.id FROM member m JOIN ticket s ON s.merged_into = m.id)
        SELECT e.at, substr(e.text, 1, 20000)
          FROM member m
          JOIN timeline_entry e ON e.ticket_id = m.id
         WHERE e.kind = 'MESSAGE_IN'
         ORDER BY e.at, e.id LIMIT 50\
        """;

    private static final String LOWS = """
        SELECT r.id, r.author, r.grade, r.scale, r.posted_at
          FROM review r
         WHERE r.posted_at > ? AND r.posted_at < ? AND r.grade * 2 <= r.scale * 10
         ORDER BY r.posted_at, r.id LIMIT 200\
        """;

    private static final String HABITS = """
        SELECT (SELECT count(*) FROM review r
                 WHERE r.posted_at >= ? AND r.posted_at < ? AND r.grade * 2 <= r.scale * 10),
               (SELECT min(posted_at) FROM review)\
        """;

    private static final String ARTICLES = """
        SELECT p.id, p.article, p.name
          FROM product p
         WHERE p.article <> '?'
           AND (p.id = ? OR (? <> '' AND (p.article = ? OR p.name = ? COLLATE NOCASE))
                OR length(p.name) >= %d AND instr(lower(?), lower(p.name)) > 0
                OR length(p.article) >= %d AND instr(lower(?), lower(p.article)) > 0)
         LIMIT 50\
        """.formatted(SHORTEST_NAME, SHORTEST_NAME);

    private static final String ARTICLE_LOWS = """
        SELECT r.id, r.author, r.grade, r.scale, r.posted_at
          FROM review r
          LEFT JOIN ticket t ON t.id = r.ticket_id
          LEFT JOIN order_line l ON l.id = t.order_line_id
         WHERE r.posted_at > ? AND r.posted_at < ? AND r.grade * 2 <= r.scale * 10
           AND (l.product_id = ? OR (r.article <> '' AND (r.article = ? COLLATE NOCASE OR r.article = ? COLLATE NOCASE))
                OR r.id IN (SELECT rowid FROM review_text WHERE review_text MATCH ?))
         ORDER BY r.posted_at DESC, r.id DESC LIMIT 50\
        """;

    private final Database database;

    public JooqSignalRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<ReviewSnapshot> snapshot(long review) {
        return database.read(context -> Columns.fetch(context, "nwnnnwwnwwnnwwnw", REVIEW, review).stream()
                .findFirst()
                .map(row -> snapshot(context, row)));
    }

    private static ReviewSnapshot snapshot(DSLContext context, Record row) {
        Rated review = rated(row);
        String text = Columns.word(row, 5);
        return new ReviewSnapshot(
                review,
                text,
                parts(Columns.words(row, 15)),
                row.get(7) == null ? null : complaint(context, row),
                review.isLow() ? lows(context, review) : List.of(),
                review.isLow() ? habit(context, review) : Habit.NONE,
                review.isLow() ? articles(context, row, review, text) : List.of());
    }

    private static Rated rated(Record row) {
        return new Rated(
                Columns.number(row, 0),
                Columns.word(row, 1),
                (int) Columns.number(row, 2),
                (int) Columns.number(row, 3),
                Instant.ofEpochMilli(Columns.number(row, 4)));
    }

    private static Map<String, Integer> parts(@Nullable String kept) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        if (kept != null) {
            kept.lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(part -> parts.put(part[0], Integer.valueOf(part[1])));
        }
        return parts;
    }

    private static Complaint complaint(DSLContext context, Record row) {
        Long replied = Columns.numbers(row, 11);
        return new Complaint(
                Columns.word(row, 8),
                TicketType.valueOf(Columns.word(row, 9)),
                Instant.ofEpochMilli(Columns.number(row, 10)),
                replied == null ? null : Instant.ofEpochMilli(replied),
                day(Columns.words(row, 12)),
                day(Columns.words(row, 13)),
                Columns.fetch(context, "nw", MESSAGES, Columns.number(row, 7))
                        .map(entry ->
                                new Message(Instant.ofEpochMilli(Columns.number(entry, 0)), Columns.word(entry, 1))));
    }

    private static @Nullable LocalDate day(@Nullable String kept) {
        return kept == null ? null : LocalDate.parse(kept);
    }

    private static List<Rated> lows(DSLContext context, Rated review) {
        long posted = review.postedAt().toEpochMilli();
        return Columns.fetch(context, "nwnnn", LOWS, posted - WEEK, posted + WEEK)
                .map(JooqSignalRepository::rated);
    }

    private static Habit habit(DSLContext context, Rated review) {
        long until = review.postedAt().toEpochMilli() - WEEK;
        Record row = Columns.fetch(context, "nn", HABITS, until - HABIT, until).getFirst();
        long from = Math.max(until - HABIT, Columns.number(row, 1));
        return from >= until ? Habit.NONE : new Habit(Columns.number(row, 0), Duration.ofMillis(until - from));
    }

    private static List<ArticleLows> articles(DSLContext context, Record row, Rated review, String text) {
        String article = Columns.word(row, 6).strip();
        Long line = Columns.numbers(row, 14);
        long bought = line == null ? NOTHING : line;
        FoldedText words = FoldedText.of(text);
        List<ArticleLows> articles = new ArrayList<>();
        for (Record product : Columns.fetch(context, "nww", ARTICLES, bought, article, article, article, text, text)) {
            String number = Columns.word(product, 1);
            String name = Columns.word(product, 2);
            boolean isTold = Columns.number(product, 0) == bought
                    || article.equalsIgnoreCase(number)
                    || article.equalsIgnoreCase(name)
                    || stands(words, name)
                    || stands(words, number);
            if (isTold && articles.size() < MOST_ARTICLES) {
                articles.add(lows(context, review, Columns.number(product, 0), number, name));
            }
        }
        return articles;
    }

    /** As whole words. */
    private static boolean stands(FoldedText text, String name) {
        List<String> words = FoldedText.of(name).words();
        return !words.isEmpty()
                && name.length() >= SHORTEST_NAME
                && (" " + String.join(" ", text.words()) + " ").contains(" " + String.join(" ", words) + " ");
    }

    private static ArticleLows lows(DSLContext context, Rated review, long product, String number, String name) {
        long posted = review.postedAt().toEpochMilli();
        return new ArticleLows(
                name.isBlank() ? number : name,
                Columns.fetch(
                                context,
                                "nwnnn",
                                ARTICLE_LOWS,
                                posted - YEAR,
                                posted + WEEK,
                                product,
                                number,
                                name,
                                match(number, name))
                        .map(JooqSignalRepository::rated));
    }

    /** As a whole: the words beside each other. */
    private static String match(String number, String name) {
        return List.of(number, name).stream()
                .filter(written -> written.length() >= SHORTEST_NAME)
                .map(written -> String.join(" ", PlainWords.of(written)))
                .filter(words -> !words.isBlank())
                .map(words -> "body : \"" + words + '"')
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" OR "), all -> all.isEmpty() ? "body : \"\"" : all));
    }
}
