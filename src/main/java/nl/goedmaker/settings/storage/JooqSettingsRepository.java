package nl.goedmaker.settings.storage;

import static nl.goedmaker.storage.jooq.Tables.CATEGORY;
import static nl.goedmaker.storage.jooq.Tables.REVIEW;
import static nl.goedmaker.storage.jooq.Tables.SETTING;
import static nl.goedmaker.storage.jooq.Tables.TICKET;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.money.Money;
import nl.goedmaker.settings.CategoryLimit;
import nl.goedmaker.settings.SettingsRepository;
import nl.goedmaker.storage.Database;
import org.jspecify.annotations.Nullable;

public final class JooqSettingsRepository implements SettingsRepository {
    private final Database database;

    public JooqSettingsRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> get(String key) {
        return database.read(context -> context.select(SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.KEY.eq(key))
                .fetchOptional(SETTING.VALUE));
    }

    @Override
    public void put(String key, String value) {
        database.change(context -> context.insertInto(SETTING)
                .set(SETTING.KEY, key)
                .set(SETTING.VALUE, value)
                .onConflict(SETTING.KEY)
                .doUpdate()
                .set(SETTING.VALUE, value)
                .where(SETTING.VALUE.ne(value))
                .execute());
    }

    @Override
    public List<CategoryLimit> categories() {
        return database.read(context -> context.selectFrom(CATEGORY)
                .orderBy(CATEGORY.NAME)
                .fetch(row -> new CategoryLimit(
                        row.getId(),
                        row.getName(),
                        row.getGoodwillBasisPoints().intValue(),
                        row.getGoodwillMaxCents() == null ? null : Money.ofCents(row.getGoodwillMaxCents()))));
    }

    @Override
    public void putCategory(String name, int basisPoints, @Nullable Money most) {
        Long cents = most == null ? null : most.cents();
        database.change(context -> context.insertInto(CATEGORY)
                .set(CATEGORY.NAME, name)
                .set(CATEGORY.GOODWILL_BASIS_POINTS, (long) basisPoints)
                .set(CATEGORY.GOODWILL_MAX_CENTS, cents)
                .onConflict(CATEGORY.NAME)
                .doUpdate()
                .set(CATEGORY.GOODWILL_BASIS_POINTS, (long) basisPoints)
                .set(CATEGORY.GOODWILL_MAX_CENTS, cents)
                .execute());
    }

    @Override
    public boolean isUntouched() {
        return database.read(context -> !context.fetchExists(TICKET) && !context.fetchExists(REVIEW));
    }
}
