package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.PARTED_PLATFORM;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.REVIEW_PART;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.goedmaker.reviews.Counted;
import nl.goedmaker.reviews.GradeSum;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.ReviewRepository.PartTally;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Adds up the grades of parts. The reviews come out of an index that does not know which of them the platform took away; those are
 * few, so they are taken off again afterwards.
 */
final class PartTallies {
    private static final Field<String> PLATFORM = DSL.field(name("platform"), SQLDataType.CLOB);
    private static final Field<String> PART = DSL.field(name("part"), SQLDataType.CLOB);
    private static final Field<Integer> COUNT = DSL.field(name("n"), SQLDataType.INTEGER);
    private static final Field<BigDecimal> SUM = DSL.field(name("total"), SQLDataType.NUMERIC);

    private PartTallies() {}

    /** @param figures one for each platform, all of one day */
    static List<PartTally> of(DSLContext context, List<Counted> figures) {
        Set<String> parted =
                context.select(PARTED_PLATFORM.PLATFORM).from(PARTED_PLATFORM).fetchSet(PARTED_PLATFORM.PLATFORM);
        List<Counted> judged = figures.stream()
                .filter(figure -> parted.contains(figure.platform().code()))
                .toList();
        if (judged.isEmpty()) {
            return List.of();
        }
        CommonTableExpression<?> gone = gone(judged.getFirst().until());
        List<Select<Record4<String, String, Integer, BigDecimal>>> sums = new ArrayList<>();
        for (Counted figure : judged) {
            sums.add(totals(figure, REVIEW, 1));
            sums.add(totals(figure, gone, -1));
        }
        Table<?> all = sums.stream().reduce(Select::unionAll).orElseThrow().asTable("sums");
        return context.with(gone)
                .select(PLATFORM, PART, sum(COUNT), sum(SUM))
                .from(all)
                .groupBy(PLATFORM, PART)
                .having(sum(COUNT).gt(BigDecimal.ZERO))
                .fetch(row -> new PartTally(
                        Platform.ofCode(row.value1()),
                        row.value2(),
                        new GradeSum(row.value3().longValue(), row.value4().longValue())));
    }

    /** Written down first, for its own small index; within the sums the large one would be walked through for it. */
    private static CommonTableExpression<?> gone(Instant until) {
        return name("gone")
                .asMaterialized(select(REVIEW.ID, REVIEW.PLATFORM, REVIEW.POSTED_AT)
                        .from(REVIEW)
                        .where(REVIEW.REMOVED_AT.lt(until.toEpochMilli())));
    }

    private static Select<Record4<String, String, Integer, BigDecimal>> totals(
            Counted figure, Table<?> reviews, int sign) {
        return select(
                        DSL.inline(figure.platform().code()).as(PLATFORM),
                        REVIEW_PART.PART.as(PART),
                        DSL.count().times(sign).as(COUNT),
                        sum(REVIEW_PART.GRADE).times(sign).as(SUM))
                .from(reviews)
                .join(REVIEW_PART)
                .on(REVIEW_PART.REVIEW_ID.eq(reviews.field(REVIEW.ID)))
                .where(within(figure, reviews))
                .groupBy(REVIEW_PART.PART);
    }

    private static Condition within(Counted figure, Table<?> reviews) {
        return DSL.and(
                reviews.field(REVIEW.PLATFORM).eq(figure.platform().code()),
                reviews.field(REVIEW.POSTED_AT).ge(figure.since().toEpochMilli()),
                reviews.field(REVIEW.POSTED_AT).lt(figure.until().toEpochMilli()));
    }
}
