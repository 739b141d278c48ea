package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.FORMER_GRADE;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.REVIEW_PART;
import static nl.goedmaker.storage.jooq.Tables.TICKET;
import static nl.goedmaker.storage.jooq.Tables.TIMELINE_ENTRY;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedmaker.drafts.storage.JooqDrafts;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.GradeSum;
import nl.goedmaker.reviews.NewReview;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.Regrade;
import nl.goedmaker.reviews.Review;
import nl.goedmaker.reviews.ReviewQuery;
import nl.goedmaker.reviews.ReviewRepository;
import nl.goedmaker.storage.Database;
import nl.goedmaker.tickets.storage.Families;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

public final class JooqReviewRepository implements ReviewRepository {
    private static final long PERIOD = Duration.ofDays(30).toMillis();

    private static final int MOST_OF_A_TICKET = 20;

    private final Database database;

    public JooqReviewRepository(Database database) {
        this.database = database;
    }

    @Override
    public long add(NewReview review, int scale) {
        database.change(JooqDrafts::forgetGone);
        return database.write(context -> context.insertInto(REVIEW)
                .set(REVIEW.PLATFORM, review.platform().code())
                .set(REVIEW.PLATFORM_ID, review.platformId())
                .set(REVIEW.AUTHOR, review.author())
                .set(REVIEW.GRADE, (long) review.grade())
                .set(REVIEW.SCALE, (long) scale)
                .set(REVIEW.TEXT, review.text())
                .set(REVIEW.POSTED_AT, review.postedAt().toEpochMilli())
                .returning(REVIEW.ID)
                .fetchSingle(REVIEW.ID));
    }

    @Override
    public Optional<Review> find(long id) {
        return fetch(REVIEW.ID.eq(id), 1, REVIEW.ID.asc()).stream().findFirst();
    }

    @Override
    public Map<String, Integer> parts(long id) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        database.read(context -> context.selectFrom(REVIEW_PART)
                        .where(REVIEW_PART.REVIEW_ID.eq(id))
                        .orderBy(REVIEW_PART.PART)
                        .fetch())
                .forEach(row -> parts.put(row.getPart(), row.getGrade().intValue()));
        return parts;
    }

    @Override
    public List<Review> page(ReviewQuery query) {
        Condition where = which(query.platform(), query.unanswered());
        Counted counted = query.counted();
        if (counted != null) {
            where = where.and(behind(counted));
        }
        Review after = query.after();
        if (after != null) {
            where = where.and(
                    row(REVIEW.POSTED_AT, REVIEW.ID).lt(after.postedAt().toEpochMilli(), after.id()));
        }
        return fetch(where, query.size(), REVIEW.POSTED_AT.desc(), REVIEW.ID.desc());
    }

    @Override
    public List<Review> ofTicket(long ticket) {
        return fetch(
                Families.of(REVIEW.TICKET_ID, ticket).and(REVIEW.REMOVED_AT.isNull()),
                MOST_OF_A_TICKET,
                REVIEW.POSTED_AT.desc(),
                REVIEW.ID.desc());
    }

    @Override
    public List<Review> unanswered(Instant since, int most) {
        Condition unanswered = REVIEW.REPLIED_AT.isNull();
        List<Review> reviews = new ArrayList<>(fetch(
                unanswered.and(REVIEW.POSTED_AT.ge(since.toEpochMilli())),
                most,
                REVIEW.POSTED_AT.asc(),
                REVIEW.ID.asc()));
        if (reviews.size() < most) {
            reviews.addAll(fetch(
                    unanswered.and(REVIEW.POSTED_AT.lt(since.toEpochMilli())),
                    most - reviews.size(),
                    REVIEW.POSTED_AT.desc(),
                    REVIEW.ID.desc()));
        }
        return reviews;
    }

    private List<Review> fetch(Condition where, int size, OrderField<?>... order) {
        return database.read(context -> context.select(REVIEW.fields())
                .select(TICKET.REFERENCE)
                .from(REVIEW)
                .leftJoin(TICKET)
                .on(TICKET.ID.eq(REVIEW.TICKET_ID))
                .where(where)
                .orderBy(order)
                .limit(size)
                .fetch(JooqReviewRepository::review));
    }

    static Review review(Record row) {
        Long replied = row.get(REVIEW.REPLIED_AT);
        Long removed = row.get(REVIEW.REMOVED_AT);
        return new Review(
                row.get(REVIEW.ID),
                Platform.ofCode(row.get(REVIEW.PLATFORM)),
                row.get(REVIEW.AUTHOR),
                row.get(REVIEW.GRADE).intValue(),
                row.get(REVIEW.SCALE).intValue(),
                row.get(REVIEW.TEXT),
                Instant.ofEpochMilli(row.get(REVIEW.POSTED_AT)),
                row.get(REVIEW.REPLY),
                replied == null ? null : Instant.ofEpochMilli(replied),
                row.get(TICKET.REFERENCE),
                removed == null ? null : Instant.ofEpochMilli(removed));
    }

    private static Condition which(@Nullable Platform platform, boolean unanswered) {
        Condition which = platform == null ? DSL.noCondition() : REVIEW.PLATFORM.eq(platform.code());
        return unanswered ? which.and(REVIEW.REPLIED_AT.isNull()) : which;
    }

    @Override
    public long count(@Nullable Platform platform, boolean unanswered) {
        return database.read(context -> (long) context.fetchCount(REVIEW, which(platform, unanswered)));
    }

    @Override
    public void reply(long id, String reply, Instant at) {
        database.change(context -> context.update(REVIEW)
                .set(REVIEW.REPLY, reply)
                .set(REVIEW.REPLIED_AT, at.toEpochMilli())
                .where(REVIEW.ID.eq(id))
                .execute());
    }

    @Override
    public void regrade(long id, int before, int grade, Instant at) {
        database.change(context -> {
            context.insertInto(FORMER_GRADE)
                    .set(FORMER_GRADE.REVIEW_ID, id)
                    .set(FORMER_GRADE.UNTIL, at.toEpochMilli())
                    .set(FORMER_GRADE.GRADE, (long) before)
                    .onConflictDoNothing()
                    .execute();
            context.update(REVIEW)
                    .set(REVIEW.GRADE, (long) grade)
                    .where(REVIEW.ID.eq(id))
                    .execute();
        });
    }

    @Override
    public void remove(long id, Instant at) {
        database.change(context -> context.update(REVIEW)
                .set(REVIEW.REMOVED_AT, at.toEpochMilli())
                .where(REVIEW.ID.eq(id))
                .execute());
    }

    @Override
    public void link(long id, @Nullable String ticket) {
        database.change(context -> context.update(REVIEW)
                .set(REVIEW.TICKET_ID, select(TICKET.ID).from(TICKET).where(TICKET.REFERENCE.eq(ticket)))
                .where(REVIEW.ID.eq(id))
                .execute());
    }

    @Override
    public void tell(String ticket, String event, String text, Instant at) {
        database.change(context -> context.insertInto(TIMELINE_ENTRY)
                .set(TIMELINE_ENTRY.TICKET_ID, select(TICKET.ID).from(TICKET).where(TICKET.REFERENCE.eq(ticket)))
                .set(TIMELINE_ENTRY.AT, at.toEpochMilli())
                .set(TIMELINE_ENTRY.KIND, "CHANGE")
                .set(TIMELINE_ENTRY.EVENT, event)
                .set(TIMELINE_ENTRY.TEXT, text)
                .execute());
    }

    @Override
    public List<Tally> tallies(List<Instant> cuts) {
        return tallies(Arrays.asList(Platform.values()), REVIEW.GRADE, cuts);
    }

    @Override
    public List<Tally> positives(Platform platform, int lowest, List<Instant> cuts) {
        Field<Long> counted = DSL.when(REVIEW.GRADE.ge((long) lowest), DSL.inline(GradeSum.WHOLE, Long.class))
                .otherwise(DSL.inline(0L));
        return tallies(List.of(platform), counted, cuts);
    }

    /** Between two moments at a time, so that the index gives each stretch of each platform in one go. */
    private List<Tally> tallies(List<Platform> platforms, Field<Long> counted, List<Instant> cuts) {
        List<String> codes = platforms.stream().map(Platform::code).toList();
        Select<Record4<String, Integer, Integer, BigDecimal>> all = null;
        for (int place = 0; place < cuts.size(); place++) {
            Condition within = REVIEW.PLATFORM
                    .in(codes)
                    .and(REVIEW.POSTED_AT.lt(cuts.get(place).toEpochMilli()));
            if (place > 0) {
                within = within.and(REVIEW.POSTED_AT.ge(cuts.get(place - 1).toEpochMilli()));
            }
            Select<Record4<String, Integer, Integer, BigDecimal>> one = DSL.select(
                            REVIEW.PLATFORM, DSL.inline(place), DSL.count(), sum(counted))
                    .from(REVIEW)
                    .where(within)
                    .groupBy(REVIEW.PLATFORM);
            all = all == null ? one : all.unionAll(one);
        }
        Select<Record4<String, Integer, Integer, BigDecimal>> asked = Objects.requireNonNull(all, "no cuts");
        return database.read(context -> context.fetch(asked)
                .map(row -> new Tally(
                        Platform.ofCode(row.value1()),
                        row.value2(),
                        new GradeSum(row.value3(), row.value4().longValue()))));
    }

    @Override
    public List<PartTally> parts(List<Counted> figures) {
        return database.read(context -> PartTallies.of(context, figures));
    }

    private static Condition behind(Counted figure) {
        long until = figure.until().toEpochMilli();
        Condition behind = DSL.and(
                REVIEW.PLATFORM.eq(figure.platform().code()),
                REVIEW.POSTED_AT.ge(figure.since().toEpochMilli()),
                REVIEW.POSTED_AT.lt(until),
                REVIEW.REMOVED_AT.isNull().or(REVIEW.REMOVED_AT.ge(until)));
        return figure.part().isEmpty()
                ? behind
                : behind.and(DSL.exists(DSL.selectOne()
                        .from(REVIEW_PART)
                        .where(REVIEW_PART.REVIEW_ID.eq(REVIEW.ID).and(REVIEW_PART.PART.eq(figure.part())))));
    }

    @Override
    public List<DatedGrade> grades(Platform platform, Instant since) {
        return database.read(context -> context.select(REVIEW.POSTED_AT, REVIEW.GRADE)
                .from(REVIEW)
                .where(REVIEW.PLATFORM.eq(platform.code()).and(REVIEW.POSTED_AT.ge(since.toEpochMilli())))
                .fetch(row -> new DatedGrade(
                        Instant.ofEpochMilli(row.value1()), row.value2().intValue())));
    }

    @Override
    public List<Regrade> regrades(Instant since) {
        Field<Long> before = DSL.lag(FORMER_GRADE.UNTIL)
                .over()
                .partitionBy(FORMER_GRADE.REVIEW_ID)
                .orderBy(FORMER_GRADE.UNTIL)
                .as("before");
        Stream<Regrade> former = database
                .read(context -> context.select(
                                REVIEW.PLATFORM,
                                REVIEW.POSTED_AT,
                                before,
                                FORMER_GRADE.UNTIL,
                                FORMER_GRADE.GRADE,
                                REVIEW.GRADE)
                        .from(FORMER_GRADE)
                        .join(REVIEW)
                        .on(REVIEW.ID.eq(FORMER_GRADE.REVIEW_ID))
                        .fetch(row -> new Regrade(
                                Platform.ofCode(row.value1()),
                                Instant.ofEpochMilli(row.value2()),
                                row.value3() == null ? Instant.MIN : Instant.ofEpochMilli(row.value3()),
                                Instant.ofEpochMilli(row.value4()),
                                row.value5().intValue(),
                                row.value6().intValue(),
                                0)))
                .stream()
                .filter(regrade -> !regrade.seenUntil().isBefore(since));
        return Stream.concat(former, gone().stream()).toList();
    }

    /** Those that no longer count at all. */
    private List<Regrade> gone() {
        return database.read(context -> context.select(
                        REVIEW.PLATFORM, REVIEW.POSTED_AT, REVIEW.REMOVED_AT, REVIEW.GRADE)
                .from(REVIEW)
                .where(REVIEW.REMOVED_AT.isNotNull())
                .fetch(row -> new Regrade(
                        Platform.ofCode(row.value1()),
                        Instant.ofEpochMilli(row.value2()),
                        Instant.ofEpochMilli(row.value3()),
                        Instant.MAX,
                        0,
                        row.value4().intValue(),
                        1)));
    }

    @Override
    public List<AgedTally> byAge(Platform platform, Instant until) {
        Field<Long> age =
                DSL.val(until.toEpochMilli() - 1).minus(REVIEW.POSTED_AT).div(PERIOD);
        return database.read(context -> context.select(age, DSL.count(), sum(REVIEW.GRADE))
                .from(REVIEW)
                .where(REVIEW.PLATFORM.eq(platform.code()).and(REVIEW.POSTED_AT.lt(until.toEpochMilli())))
                .groupBy(age)
                .fetch(row ->
                        new AgedTally(row.value1(), row.value2(), row.value3().longValue())));
    }
}
