package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.REVIEW_COLUMNS;
import static nl.goedmaker.storage.jooq.Tables.REVIEW_PART;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.goedmaker.drafts.storage.JooqDrafts;
import nl.goedmaker.reviews.ImportedReviewRepository;
import nl.goedmaker.reviews.KeptReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReadReview;
import nl.goedmaker.storage.Database;
import nl.goedmaker.storage.jooq.tables.records.ReviewRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqImportedReviewRepository implements ImportedReviewRepository {
    private static final String ADD = """
        INSERT INTO review (id, platform, platform_id, author, grade, scale, text, posted_at, reply, replied_at,
                            order_number, article, mail)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String UPDATE = """
        UPDATE review SET platform_id = ?, grade = ?, text = ?, posted_at = ?, reply = ?, replied_at = ?, order_number = ?,
                          article = ?, mail = ?
        WHERE id = ?\
        """;
    private static final String ADD_FORMER =
            "INSERT INTO former_grade (review_id, until, grade) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String ADD_PART = """
        INSERT INTO review_part (review_id, part, grade) VALUES (?, ?, ?)
        ON CONFLICT (review_id, part) DO UPDATE SET grade = excluded.grade WHERE grade <> excluded.grade\
        """;

    private final Database database;

    public JooqImportedReviewRepository(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, KeptReview> byPlatformId(Platform platform, Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return fetch(REVIEW.PLATFORM.eq(platform.code()).and(REVIEW.PLATFORM_ID.in(ids))).stream()
                .collect(Collectors.toMap(review -> Objects.requireNonNull(review.platformId()), Function.identity()));
    }

    @Override
    public List<Sighting> sightings(Platform platform, boolean all) {
        Condition which = REVIEW.PLATFORM.eq(platform.code());
        return database.read(context -> context.select(
                        REVIEW.ID, REVIEW.AUTHOR, REVIEW.POSTED_AT, DSL.field(REVIEW.PLATFORM_ID.isNull()))
                .from(REVIEW)
                .where(all ? which : which.and(REVIEW.PLATFORM_ID.isNull()))
                .orderBy(REVIEW.ID)
                .fetch(row ->
                        new Sighting(row.value1(), row.value2(), Instant.ofEpochMilli(row.value3()), row.value4())));
    }

    @Override
    public Map<Long, KeptReview> get(Collection<Long> ids) {
        return fetch(REVIEW.ID.in(ids)).stream().collect(Collectors.toMap(KeptReview::id, Function.identity()));
    }

    private List<KeptReview> fetch(Condition where) {
        return database.read(context -> {
            List<ReviewRecord> rows = context.selectFrom(REVIEW).where(where).fetch();
            Map<Long, Map<String, Integer>> parts = parts(context, where);
            return rows.stream()
                    .map(row -> kept(row, parts.getOrDefault(row.getId(), Map.of())))
                    .toList();
        });
    }

    private static Map<Long, Map<String, Integer>> parts(DSLContext context, Condition where) {
        Map<Long, Map<String, Integer>> parts = new HashMap<>();
        context.selectFrom(REVIEW_PART)
                .where(REVIEW_PART.REVIEW_ID.in(
                        context.select(REVIEW.ID).from(REVIEW).where(where)))
                .forEach(row -> parts.computeIfAbsent(row.getReviewId(), id -> new HashMap<>())
                        .put(row.getPart(), row.getGrade().intValue()));
        return parts;
    }

    private static KeptReview kept(ReviewRecord row, Map<String, Integer> parts) {
        Long replied = row.getRepliedAt();
        return new KeptReview(
                row.getId(),
                row.getPlatformId(),
                row.getGrade().intValue(),
                row.getText(),
                Instant.ofEpochMilli(row.getPostedAt()),
                row.getReply(),
                replied == null ? null : Instant.ofEpochMilli(replied),
                row.getOrderNumber(),
                row.getArticle(),
                row.getMail(),
                parts);
    }

    @Override
    public void begin() {
        database.change(JooqDrafts::forgetGone);
    }

    /** Plain JDBC: a file may hold a hundred thousand of them. */
    @Override
    public void add(Platform platform, int scale, List<ReadReview> reviews) {
        if (reviews.isEmpty()) {
            return;
        }
        database.change(context -> {
            long last = context.fetchSingle("SELECT coalesce(max(id), 0) FROM review")
                    .get(0, Long.class);
            context.connection(connection -> {
                try (PreparedStatement add = connection.prepareStatement(ADD);
                        PreparedStatement part = connection.prepareStatement(ADD_PART)) {
                    for (int at = 0; at < reviews.size(); at++) {
                        bind(add, last + 1 + at, platform, scale, reviews.get(at));
                        add.addBatch();
                        addParts(part, last + 1 + at, reviews.get(at).parts());
                    }
                    add.executeBatch();
                    part.executeBatch();
                }
            });
        });
    }

    private static void bind(PreparedStatement add, long id, Platform platform, int scale, ReadReview review)
            throws SQLException {
        add.setLong(1, id);
        add.setString(2, platform.code());
        add.setString(3, review.platformId());
        add.setString(4, review.author());
        add.setInt(5, review.grade());
        add.setInt(6, scale);
        add.setString(7, review.text());
        add.setLong(8, review.postedAt().toEpochMilli());
        add.setString(9, review.reply());
        add.setObject(10, millis(review.answeredAt()));
        add.setString(11, Objects.requireNonNullElse(review.order(), ""));
        add.setString(12, review.article());
        add.setString(13, review.mail());
    }

    private static void addParts(PreparedStatement part, long id, Map<String, Integer> parts) throws SQLException {
        for (Map.Entry<String, Integer> grade : parts.entrySet()) {
            part.setLong(1, id);
            part.setString(2, grade.getKey());
            part.setInt(3, grade.getValue());
            part.addBatch();
        }
    }

    @Override
    public void update(List<KeptReview> reviews) {
        if (reviews.isEmpty()) {
            return;
        }
        database.change(context -> context.connection(connection -> {
            try (PreparedStatement update = connection.prepareStatement(UPDATE);
                    PreparedStatement part = connection.prepareStatement(ADD_PART)) {
                for (KeptReview review : reviews) {
                    update.setString(1, review.platformId());
                    update.setInt(2, review.grade());
                    update.setString(3, review.text());
                    update.setLong(4, review.postedAt().toEpochMilli());
                    update.setString(5, review.reply());
                    update.setObject(6, millis(review.repliedAt()));
                    update.setString(7, review.order());
                    update.setString(8, review.article());
                    update.setString(9, review.mail());
                    update.setLong(10, review.id());
                    update.addBatch();
                    addParts(part, review.id(), review.parts());
                }
                update.executeBatch();
                part.executeBatch();
            }
        }));
    }

    @Override
    public void keepFormer(List<KeptReview> before, Instant until) {
        if (before.isEmpty()) {
            return;
        }
        database.change(context -> context.connection(connection -> {
            try (PreparedStatement former = connection.prepareStatement(ADD_FORMER)) {
                for (KeptReview review : before) {
                    former.setLong(1, review.id());
                    former.setLong(2, until.toEpochMilli());
                    former.setInt(3, review.grade());
                    former.addBatch();
                }
                former.executeBatch();
            }
        }));
    }

    @Override
    public Optional<String> columns(Platform platform, String heads) {
        return database.read(context -> context.select(REVIEW_COLUMNS.CHOSEN)
                .from(REVIEW_COLUMNS)
                .where(REVIEW_COLUMNS.PLATFORM.eq(platform.code()).and(REVIEW_COLUMNS.HEADS.eq(heads)))
                .fetchOptional(REVIEW_COLUMNS.CHOSEN));
    }

    @Override
    public void keepColumns(Platform platform, String heads, String chosen) {
        database.change(context -> context.insertInto(REVIEW_COLUMNS)
                .set(REVIEW_COLUMNS.PLATFORM, platform.code())
                .set(REVIEW_COLUMNS.HEADS, heads)
                .set(REVIEW_COLUMNS.CHOSEN, chosen)
                .onConflict(REVIEW_COLUMNS.PLATFORM, REVIEW_COLUMNS.HEADS)
                .doUpdate()
                .set(REVIEW_COLUMNS.CHOSEN, chosen)
                .execute());
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
