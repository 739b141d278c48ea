package nl.goedmaker.reviews.rules;

import nl.goedmaker.reviews.Platform;

/** The rules as the program brings them, without a shop that says otherwise. */
public final class DeliveredRules {
    public static final RuleSet RULES = new RuleSet(RuleFile.read());

    private DeliveredRules() {}

    public static PlatformRules of(Platform platform) {
        return RULES.of(platform);
    }
}
