package nl.goedmaker.checks.people;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedmaker.customers.Address;

/**
 * A front door. In the Netherlands a postcode with a house number and what follows it is one address; elsewhere the street is
 * needed too. Places where parcels are left are no address of anybody.
 */
final class AddressKey {
    private static final Pattern DUTCH_POSTCODE = Pattern.compile("(?:NL-?)?([1-9]\\d{3})\\s*-?([A-Z]{2})");
    private static final Pattern OTHER_POSTCODE = Pattern.compile("(?:[A-Z]{1,2}-)?([A-Z0-9]{3,10})");
    private static final Set<String> DIGITS_ONLY = Set.of("BE", "DE", "AT", "CH", "FR", "LU", "DK", "ES", "IT");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])(\\d{1,5})(?!\\d)");
    /** Between a number and what follows it. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s.,/_-]+");

    private static final Pattern ADDITION_WORDS =
            Pattern.compile("\\b(?:bus|bte|boite|box|app|appt|apt|nr|no|huisnummer)\\b");
    private static final Pattern ADDITION =
            Pattern.compile("(?:[a-z]{1,4}|\\d{1,4}|[a-z]{1,2}\\d{1,3}|\\d{1,3}[a-z]{1,2})?");
    private static final Pattern FLOOR =
            Pattern.compile("(\\d)\\s*(?:e|ste|de)?\\s*(?:hoog|hg|verd|verdieping|etage)\\b.*");
    private static final Pattern YEAR = Pattern.compile("1[4-9]\\d\\d|20\\d\\d");
    private static final Map<String, String> FLOORS = Map.of("ii", "2", "iii", "3", "iv", "4", "huis", "hs");

    private static final Pattern PARCEL_PLACE =
            Pattern.compile("packstation|postfiliale|paket(?:shop|box)|paketkasten|service ?point|parcel"
                + " ?(?:shop|locker|point)|pakket(?:punt|automaat|kluis)|postnl|afhaal(?:punt|locatie)|pick ?up|point"
                + " relais|mondial relay|bpack|access point|postpunt");

    private AddressKey() {}

    private record Door(String street, String number, String addition) {}

    /**
     * Empty when a part is missing that would be needed to tell one front door from another.
     *
     * @param country ISO 3166 code
     */
    static Optional<String> of(Address address, String country) {
        String street = Objects.requireNonNullElse(address.street(), "");
        String postcode =
                Objects.requireNonNullElse(address.postcode(), "").strip().toUpperCase(Locale.ROOT);
        String folded = isGerman(country) ? Letters.foldGerman(street) : Letters.fold(street);
        if (PARCEL_PLACE.matcher(folded).find()) {
            return Optional.empty();
        }
        return door(folded)
                .flatMap(door -> country.equals("NL") ? dutch(postcode, door) : foreign(postcode, door, country));
    }

    private static boolean isGerman(String country) {
        return country.equals("DE") || country.equals("AT") || country.equals("CH");
    }

    private static Optional<String> dutch(String postcode, Door door) {
        Matcher code = DUTCH_POSTCODE.matcher(postcode);
        return code.matches()
                ? Optional.of(String.join("|", "NL", code.group(1) + code.group(2), door.number(), door.addition()))
                : Optional.empty();
    }

    private static Optional<String> foreign(String postcode, Door door, String country) {
        Matcher code = OTHER_POSTCODE.matcher(
                DIGITS_ONLY.contains(country) ? postcode.replaceAll("\\D", "") : postcode.replace(" ", ""));
        String street = street(door.street());
        return code.matches() && street.length() >= 2
                ? Optional.of(String.join("|", country, code.group(1), street, door.number(), door.addition()))
                : Optional.empty();
    }

    /** “Hauptstraße”, “Hauptstr.” and “Haupt Strasse” are one street; so are “Avenue” and “Av.”. */
    private static String street(String folded) {
        return Letters.dense(folded.replaceAll("stra(?:sse|at)\\b|\\bstr\\b", "str")
                .replaceAll("\\b(?:avenue|ave)\\b", "av")
                .replaceAll("\\b(?:boulevard|bld)\\b", "bd"));
    }

    /** The first number behind a word that has nothing but an addition after it; where there is none, a number in front. */
    private static Optional<Door> door(String folded) {
        Matcher number = NUMBER.matcher(folded);
        while (number.find()) {
            String before = folded.substring(0, number.start()).strip();
            String after = folded.substring(number.end());
            boolean named = YEAR.matcher(number.group(1)).matches()
                    && NUMBER.matcher(after).find();
            Optional<String> addition = named ? Optional.empty() : addition(after);
            if (addition.isPresent()
                    && (!before.isEmpty() || after.isBlank() || addition.get().length() <= 2)) {
                return Optional.of(new Door(before, plain(number.group(1)), addition.get()));
            }
        }
        Matcher first =
                Pattern.compile("^\\s*(\\d{1,5})\\s*([a-z]?)[\\s,]+(\\p{L}.*)$").matcher(folded);
        return first.matches()
                ? Optional.of(new Door(first.group(3), plain(first.group(1)), first.group(2)))
                : Optional.empty();
    }

    private static Optional<String> addition(String after) {
        Matcher floor = FLOOR.matcher(after.strip().replaceAll("^[-/., ]+", ""));
        if (floor.matches()) {
            return Optional.of(floor.group(1));
        }
        String dense =
                BETWEEN.matcher(ADDITION_WORDS.matcher(after).replaceAll(" ")).replaceAll("");
        return ADDITION.matcher(dense).matches() ? Optional.of(FLOORS.getOrDefault(dense, dense)) : Optional.empty();
    }

    private static String plain(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }
}
