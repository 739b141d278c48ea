package nl.goedmaker.settings;

import java.util.List;
import java.util.Optional;
import nl.goedmaker.money.Money;
import org.jspecify.annotations.Nullable;

/** Settings and category limits, as kept. */
public interface SettingsRepository {
    Optional<String> get(String key);

    void put(String key, String value);

    List<CategoryLimit> categories();

    /** Makes the category or changes its limit, by name. */
    void putCategory(String name, int basisPoints, @Nullable Money most);

    /** Whether anything has been entered or shown to the owner yet. */
    boolean isUntouched();
}
