package nl.goedmaker.reviews.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.reviews.AverageRule;
import nl.goedmaker.reviews.Goal;
import nl.goedmaker.reviews.Platform;
import nl.goedmaker.reviews.PlatformBook;

/** The rules of all platforms at one moment. */
public final class RuleSet implements PlatformBook {
    private final Map<Platform, PlatformRules> rules;

    /** @param rules of every platform */
    RuleSet(Map<Platform, PlatformRules> rules) {
        this.rules = Collections.unmodifiableMap(new EnumMap<>(rules));
    }

    /** In the order of {@link Platform}. */
    public List<PlatformRules> all() {
        return List.copyOf(rules.values());
    }

    public PlatformRules of(Platform platform) {
        PlatformRules found = rules.get(platform);
        if (found == null) {
            throw new IllegalStateException("no rules of " + platform);
        }
        return found;
    }

    @Override
    public int scale(Platform platform) {
        return of(platform).scale();
    }

    @Override
    public AverageRule average(Platform platform) {
        return of(platform).average();
    }

    @Override
    public List<AverageRule> alsoShown(Platform platform) {
        return of(platform).alsoShown();
    }

    @Override
    public List<String> parts(Platform platform) {
        return of(platform).parts();
    }

    @Override
    public List<Goal> goals(Platform platform) {
        return of(platform).goals();
    }

    @Override
    public List<Integer> bands(Platform platform) {
        return of(platform).bands();
    }
}
