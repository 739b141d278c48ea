package nl.goedmaker.reviews;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;

/** Where reviews are posted. How a platform counts and what it allows is in its rules. */
public enum Platform {
    BOL(10),
    GOOGLE(5),
    TRUSTPILOT(5),
    KIYOH(10),
    WEBWINKELKEUR(10),
    FEEDBACKCOMPANY(5),
    TRUSTEDSHOPS(5),
    JUDGEME(5),
    ETSY(5),
    AMAZON(5),
    /** The owner's own; its scale is a matter of choice. */
    OTHER(5);

    private final int scale;

    Platform(int scale) {
        this.scale = scale;
    }

    /** The highest grade, unless the owner chose another scale for {@link #OTHER}. */
    public int scale() {
        return scale;
    }

    /** The lowest grade: nobody can give less than one star, only the owner's own platform may have its own idea. */
    public int lowest() {
        return this == OTHER ? 0 : 1;
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
