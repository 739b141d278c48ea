package nl.goedmaker.reviews.storage;

import static nl.goedmaker.storage.jooq.Tables.PLATFORM_RULE;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.rules.OverruledRepository;
import nl.goedmaker.reviews.rules.Statement;
import nl.goedmaker.storage.Database;

/** The owner's own rules in the data file. */
public final class JooqOverruledRepository implements OverruledRepository {
    private final Database database;

    public JooqOverruledRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<Kept> all() {
        List<String> known = Arrays.stream(Statement.values()).map(Enum::name).toList();
        return database.read(context -> context.selectFrom(PLATFORM_RULE)
                .where(PLATFORM_RULE.STATEMENT.in(known))
                .fetch(row -> new Kept(
                        Platform.ofCode(row.getPlatform()),
                        Statement.valueOf(row.getStatement()),
                        row.getValue(),
                        row.getReason(),
                        Instant.ofEpochMilli(row.getChangedAt()))));
    }

    @Override
    public void put(Platform platform, Statement statement, String value, String reason, Instant at) {
        database.change(context -> context.insertInto(PLATFORM_RULE)
                .set(PLATFORM_RULE.PLATFORM, platform.code())
                .set(PLATFORM_RULE.STATEMENT, statement.name())
                .set(PLATFORM_RULE.VALUE, value)
                .set(PLATFORM_RULE.REASON, reason)
                .set(PLATFORM_RULE.CHANGED_AT, at.toEpochMilli())
                .onConflict(PLATFORM_RULE.PLATFORM, PLATFORM_RULE.STATEMENT)
                .doUpdate()
                .set(PLATFORM_RULE.VALUE, value)
                .set(PLATFORM_RULE.REASON, reason)
                .set(PLATFORM_RULE.CHANGED_AT, at.toEpochMilli())
                .execute());
    }

    @Override
    public void remove(Platform platform, Statement statement) {
        database.change(context -> context.deleteFrom(PLATFORM_RULE)
                .where(PLATFORM_RULE.PLATFORM.eq(platform.code()).and(PLATFORM_RULE.STATEMENT.eq(statement.name())))
                .execute());
    }

    @Override
    public boolean hasReviews(Platform platform) {
        return database.read(context -> context.fetchExists(REVIEW, REVIEW.PLATFORM.eq(platform.code())));
    }
}
