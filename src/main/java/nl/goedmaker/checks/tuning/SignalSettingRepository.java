package nl.goedmaker.checks.tuning;

import nl.goedmaker.checks.evidence.Strength;
import nl.goedmaker.checks.evidence.Tuning;
import org.jspecify.annotations.Nullable;

/** What the owner changed about the signals, as kept. */
public interface SignalSettingRepository {
    Tuning all();

    /** @param strength {@code null} for the one it finds by itself */
    void set(String signal, @Nullable Strength strength, boolean asleep);
}
