package nl.goedmaker.checks.people;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number in its international form (E.164), whichever way it was typed: {@code 06 12 34 56 78},
 * {@code 0031 6…}, {@code +31 (0)6…}.
 */
final class PhoneKey {
    /** Fewer digits behind the country are no number of a person. */
    private static final int FEWEST = 7;

    private static final int MOST = 13;

    private static final Map<String, String> CALLING = Map.ofEntries(
            Map.entry("NL", "31"),
            Map.entry("BE", "32"),
            Map.entry("DE", "49"),
            Map.entry("FR", "33"),
            Map.entry("LU", "352"),
            Map.entry("AT", "43"),
            Map.entry("CH", "41"),
            Map.entry("GB", "44"),
            Map.entry("IE", "353"),
            Map.entry("DK", "45"),
            Map.entry("SE", "46"),
            Map.entry("NO", "47"),
            Map.entry("ES", "34"),
            Map.entry("PT", "351"),
            Map.entry("PL", "48"),
            Map.entry("IT", "39"));
    /** Where the zero in front is not part of the number seen from abroad. */
    private static final Set<String> WITH_TRUNK_ZERO = Set.of("31", "32", "49", "33", "43", "41", "44", "353", "46");

    private static final Pattern MOBILE =
            Pattern.compile("\\+(?:316\\d{8}|324\\d{8}|491[567]\\d{8,9}|33[67]\\d{8}|436\\d{8,11}"
                    + "|417[5-9]\\d{7}|447\\d{9}|346\\d{8}|348\\d{8}|3519\\d{8}|393\\d{8,9}|3538\\d{8}|467\\d{8})");
    /** Numbers that are called and never call: information, companies. */
    private static final Pattern SERVICE =
            Pattern.compile("\\+31(?:800|90\\d|88|67|14)\\d*|\\+32(?:800|90\\d)\\d*|\\+49(?:800|900|180)\\d*");
    /** What is typed by those who would rather give none. */
    private static final Pattern MADE_UP = Pattern.compile(".*(?:12345678|87654321|(\\d)\\1{6,})\\d{0,2}");

    private PhoneKey() {}

    /**
     * Empty when it is too short, or nobody's own.
     *
     * @param country ISO 3166 code of where the customer lives; tells what a number without a country means
     */
    static Optional<String> of(String phone, String country) {
        String plain = phone.replace("(0)", "").strip();
        String digits = plain.replaceAll("\\D", "");
        boolean international = plain.startsWith("+");
        if (!international && digits.startsWith("00")) {
            international = true;
            digits = digits.substring(2);
        }
        String own = CALLING.get(country);
        String key = international ? fromAbroad(digits) : atHome(digits, own, country);
        return key.isEmpty()
                        || SERVICE.matcher(key).matches()
                        || MADE_UP.matcher(key).matches()
                ? Optional.empty()
                : Optional.of(key);
    }

    /** Whether it is carried by one person, as far as its digits tell; a number of a house is shared by who lives there. */
    static boolean isOnePersons(String key) {
        return MOBILE.matcher(key).matches();
    }

    private static String atHome(String digits, @Nullable String own, String country) {
        if (own == null) {
            return enough(digits) ? country + digits : "";
        }
        if (digits.startsWith("0")) {
            return WITH_TRUNK_ZERO.contains(own) ? joined(own, digits.substring(1)) : joined(own, digits);
        }
        boolean hasCountry = digits.startsWith(own) && digits.length() - own.length() >= FEWEST + 1;
        return hasCountry ? fromAbroad(digits) : joined(own, digits);
    }

    private static String fromAbroad(String digits) {
        String calling = CALLING.values().stream()
                .filter(digits::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        String rest = digits.substring(calling.length());
        boolean trunk = rest.startsWith("0") && WITH_TRUNK_ZERO.contains(calling);
        return joined(calling, trunk ? rest.substring(1) : rest);
    }

    private static String joined(String calling, String rest) {
        boolean dutch = Objects.equals(calling, "31");
        return enough(rest) && (!dutch || rest.length() == 9) ? "+" + calling + rest : "";
    }

    private static boolean enough(String rest) {
        return rest.length() >= FEWEST && rest.length() <= MOST;
    }
}
