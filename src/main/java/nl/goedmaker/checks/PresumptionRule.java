package nl.goedmaker.checks;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * How long a defect is presumed to have been there at delivery, for one country. Directive (EU) 2019/771, article 11: one year, or two
 * where a member state chose so.
 *
 * @param months counted from the day of delivery
 * @param source the law it comes from
 * @param checkedOn when that was last looked up
 * @param confidence how sure that is
 */
public record PresumptionRule(int months, String source, LocalDate checkedOn, Confidence confidence) {
    /** How sure a rule is. */
    public enum Confidence {
        /** The law's own text. */
        HIGH,
        /** The European minimum, used because the country's own choice was not looked up. */
        MINIMUM
    }

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 1);
    private static final PresumptionRule EUROPEAN_MINIMUM =
            new PresumptionRule(12, "Directive (EU) 2019/771, art. 11(1)", CHECKED, Confidence.MINIMUM);
    private static final Map<String, PresumptionRule> BY_COUNTRY = Map.of(
            "NL", new PresumptionRule(12, "BW 7:18a", CHECKED, Confidence.HIGH),
            "DE", new PresumptionRule(12, "BGB § 477", CHECKED, Confidence.HIGH),
            "BE", new PresumptionRule(24, "oud BW art. 1649quater", CHECKED, Confidence.HIGH));

    /** @param country ISO 3166 code of two letters; any other than NL, DE and BE gets the European minimum */
    public static PresumptionRule in(String country) {
        return BY_COUNTRY.getOrDefault(country.strip().toUpperCase(Locale.ROOT), EUROPEAN_MINIMUM);
    }
}
