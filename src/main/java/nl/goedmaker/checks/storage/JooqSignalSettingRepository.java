package nl.goedmaker.checks.storage;

import static nl.goedmaker.storage.jooq.Tables.SIGNAL_SETTING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.evidence.Tuning;
import nl.goedmaker.checks.tuning.SignalSettingRepository;
import nl.goedmaker.storage.Database;
import org.jspecify.annotations.Nullable;

public final class JooqSignalSettingRepository implements SignalSettingRepository {
    private final Database database;

    public JooqSignalSettingRepository(Database database) {
        this.database = database;
    }

    @Override
    public Tuning all() {
        return database.read(context -> {
            Map<String, Strength> strengths = new HashMap<>();
            Set<String> asleep = new HashSet<>();
            context.selectFrom(SIGNAL_SETTING).forEach(row -> {
                String strength = row.getStrength();
                if (strength != null) {
                    strengths.put(row.getSignal(), Strength.valueOf(strength));
                }
                if (row.getAsleep() == 1) {
                    asleep.add(row.getSignal());
                }
            });
            return new Tuning(strengths, asleep);
        });
    }

    @Override
    public void set(String signal, @Nullable Strength strength, boolean asleep) {
        database.change(context -> {
            String word = strength == null ? null : strength.name();
            long sleeps = asleep ? 1 : 0;
            if (strength == null && !asleep) {
                context.deleteFrom(SIGNAL_SETTING)
                        .where(SIGNAL_SETTING.SIGNAL.eq(signal))
                        .execute();
            } else {
                context.insertInto(SIGNAL_SETTING)
                        .set(SIGNAL_SETTING.SIGNAL, signal)
                        .set(SIGNAL_SETTING.STRENGTH, word)
                        .set(SIGNAL_SETTING.ASLEEP, sleeps)
                        .onDuplicateKeyUpdate()
                        .set(SIGNAL_SETTING.STRENGTH, word)
                        .set(SIGNAL_SETTING.ASLEEP, sleeps)
                        .execute();
            }
        });
    }
}
