package nl.goedmaker.law;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * How long a defect is presumed to have been there at delivery, for one country. Directive (EU) 2019/771 asks for one year at least; a
 * country may go further. The presumption does not hold where the nature of the piece or of the defect speaks against it; the program
 * leaves that to the owner and counts the full term.
 *
 * <p>The wordings that were read: the Netherlands, BW 7:18a lid 2, "binnen één jaar na aflevering"; Germany, BGB § 477 Abs. 1, "innerhalb
 * eines Jahres seit Gefahrübergang"; Belgium, old Civil Code art. 1649quater § 4 as amended by the law of 20 March 2022, two years, for
 * sales from 1 June 2022.
 *
 * @param months counted from the day of delivery
 * @param source the law it comes from
 * @param checkedOn when that was last looked up
 * @param confidence how sure that is
 */
public record PresumptionRule(int months, String source, LocalDate checkedOn, Confidence confidence) {
    /** How sure a rule is. */
    public enum Confidence {
        /** The wording of the country's own law. */
        HIGH,
        /** The European minimum, used because the country's own choice was not looked up. */
        MINIMUM
    }

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);
    private static final PresumptionRule EUROPEAN_MINIMUM =
            new PresumptionRule(12, "Directive (EU) 2019/771", CHECKED, Confidence.MINIMUM);
    private static final Map<String, PresumptionRule> BY_COUNTRY = Map.of(
            "NL", new PresumptionRule(12, "BW 7:18a lid 2", CHECKED, Confidence.HIGH),
            "DE", new PresumptionRule(12, "BGB § 477 Abs. 1", CHECKED, Confidence.HIGH),
            "BE", new PresumptionRule(24, "oud BW art. 1649quater § 4", CHECKED, Confidence.HIGH));

    /** @param country ISO 3166 code of two letters; any other than NL, DE and BE gets the European minimum */
    public static PresumptionRule in(String country) {
        return BY_COUNTRY.getOrDefault(country.strip().toUpperCase(Locale.ROOT), EUROPEAN_MINIMUM);
    }
}
