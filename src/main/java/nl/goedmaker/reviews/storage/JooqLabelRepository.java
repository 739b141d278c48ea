package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.ITEMS_SOLD;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.label.LabelRepository;
import nl.goedmaker.storage.Database;
import org.jooq.Condition;

/** What labels are counted from, in the data file. */
public final class JooqLabelRepository implements LabelRepository {
    private final Database database;

    public JooqLabelRepository(Database database) {
        this.database = database;
    }

    private static Condition within(Platform platform, Instant from, Instant until) {
        return REVIEW.PLATFORM
                .eq(platform.code())
                .and(REVIEW.POSTED_AT.ge(from.toEpochMilli()))
                .and(REVIEW.POSTED_AT.lt(until.toEpochMilli()));
    }

    @Override
    public long posted(Platform platform, Instant from, Instant until) {
        return database.read(context -> (long) context.fetchCount(REVIEW, within(platform, from, until)));
    }

    @Override
    public OptionalInt itemsSold(Platform platform, YearMonth month) {
        Optional<Long> items = database.read(context -> context.select(ITEMS_SOLD.ITEMS)
                .from(ITEMS_SOLD)
                .where(ITEMS_SOLD.PLATFORM.eq(platform.code()).and(ITEMS_SOLD.MONTH.eq(month.toString())))
                .fetchOptional(ITEMS_SOLD.ITEMS));
        return items.map(count -> OptionalInt.of(count.intValue())).orElse(OptionalInt.empty());
    }

    @Override
    public void putItemsSold(Platform platform, YearMonth month, int items) {
        database.change(context -> context.insertInto(ITEMS_SOLD)
                .set(ITEMS_SOLD.PLATFORM, platform.code())
                .set(ITEMS_SOLD.MONTH, month.toString())
                .set(ITEMS_SOLD.ITEMS, (long) items)
                .onConflict(ITEMS_SOLD.PLATFORM, ITEMS_SOLD.MONTH)
                .doUpdate()
                .set(ITEMS_SOLD.ITEMS, (long) items)
                .execute());
    }
}
