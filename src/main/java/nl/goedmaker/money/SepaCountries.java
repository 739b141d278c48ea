package nl.goedmaker.money;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iban4j.CountryCode;
import org.iban4j.bban.BbanStructure;

/**
 * The country codes that an IBAN inside SEPA starts with, and how long the IBAN of each is.
 *
 * <p>Source: EPC409-09, the European Payments Council's list of SEPA scheme countries (41 countries, and Gibraltar, whose
 * IBANs have a code of their own); lengths from the SWIFT IBAN registry. Other territories use the code of their country.
 * Regulation 260/2012 article 9 forbids refusing any of these.
 */
final class SepaCountries {
    private static final Map<String, Integer> LENGTHS = Stream.of(
                    "AD24 AL28 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27",
                    "GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24",
                    "ME22 MK19 MT31 NL18 NO15 PL28 PT25 RO24 RS22 SE24 SI19 SK24 SM27 VA22")
            .flatMap(line -> Stream.of(line.split(" ")))
            .collect(Collectors.toMap(
                    entry -> entry.substring(0, 2),
                    entry -> Integer.valueOf(entry.substring(2)),
                    (a, b) -> a,
                    TreeMap::new));

    private SepaCountries() {}

    /** The number of characters in an IBAN of this country; empty when the country is outside SEPA. */
    static Optional<Integer> ibanLength(String countryCode) {
        return Optional.ofNullable(LENGTHS.get(countryCode));
    }

    /** Whether it is the code of a country whose banks give out no IBANs at all, the United States for one. */
    static boolean hasNoIbans(String countryCode) {
        CountryCode country = CountryCode.getByCode(countryCode);
        return country != null && BbanStructure.forCountry(country) == null;
    }

    /** Every code, in the order of the alphabet. */
    static java.util.Set<String> codes() {
        return java.util.Collections.unmodifiableSet(LENGTHS.keySet());
    }
}
