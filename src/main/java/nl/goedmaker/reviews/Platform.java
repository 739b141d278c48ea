package nl.goedmaker.reviews;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** Where reviews are posted, with the highest grade there and the rule of the average it shows. */
public enum Platform {
    BOL(10, AverageRule.THREE_MONTHS_OR_ALL),
    GOOGLE(5, AverageRule.ALL),
    TRUSTPILOT(5, AverageRule.WEIGHTED_ESTIMATE),
    KIYOH(10, AverageRule.TWELVE_MONTHS),
    WEBWINKELKEUR(10, AverageRule.OWN_COUNT),
    FEEDBACKCOMPANY(5, AverageRule.OWN_COUNT),
    TRUSTEDSHOPS(5, AverageRule.TWELVE_MONTHS),
    JUDGEME(5, AverageRule.ALL),
    ETSY(5, AverageRule.TWELVE_MONTHS),
    AMAZON(5, AverageRule.OWN_COUNT),
    OTHER(5, AverageRule.OWN_COUNT);

    private final int scale;
    private final AverageRule rule;

    Platform(int scale, AverageRule rule) {
        this.scale = scale;
        this.rule = rule;
    }

    /** The highest grade: 5 or 10. */
    public int scale() {
        return scale;
    }

    public AverageRule rule() {
        return rule;
    }

    /** The word of the command line and the data file: {@code bol}, {@code google}, … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name as the platform writes it. */
    public Sentence displayName() {
        return Sentence.of("reviews.platform." + name());
    }

    /** @throws Refusal when it is none of the platforms */
    public static Platform ofCode(String code) {
        return Arrays.stream(values())
                .filter(platform -> platform.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput(
                        "reviews.platform.unknown",
                        code,
                        Arrays.stream(values()).map(Platform::code).collect(Collectors.joining(", "))));
    }
}
