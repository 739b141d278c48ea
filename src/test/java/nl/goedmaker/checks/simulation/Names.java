package nl.goedmaker.checks.simulation;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import nl.goedmaker.money.Iban;

/** Made-up names, addresses, mailboxes and accounts. */
final class Names {
    private static final List<String> GIVEN = List.of(
            "Sanne",
            "Lotte",
            "Emma",
            "Julia",
            "Sophie",
            "Anna",
            "Eva",
            "Lisa",
            "Fleur",
            "Iris",
            "Noor",
            "Roos",
            "Femke",
            "Marieke",
            "Ingrid",
            "Petra",
            "Monique",
            "Esther",
            "Linda",
            "Anouk",
            "Fatima",
            "Aylin",
            "Priya",
            "Wei",
            "Jan",
            "Piet",
            "Daan",
            "Sem",
            "Bram",
            "Tim",
            "Lars",
            "Thomas",
            "Mark",
            "Erik",
            "Joost",
            "Karel",
            "Youssef",
            "Mehmet",
            "Ravi",
            "Katrin",
            "Heike",
            "Uwe",
            "Chloe",
            "Amelie",
            "Nele",
            "Wout",
            "Margriet",
            "Truus");
    private static final List<String> SYLLABLES = List.of(
            "van", "bak", "mul", "dijk", "ster", "berg", "kamp", "hof", "veld", "laar", "hout", "meer", "brink", "dam",
            "wijk", "gaard", "horst", "loo", "rade", "zijl", "sel", "ker", "ven", "rood", "smed", "snij", "vis",
            "boer");
    private static final List<String> PARTICLES =
            List.of("", "", "", "", "de ", "van ", "van der ", "van den ", "ter ");
    private static final List<String> STREETS = List.of(
            "Kerkstraat",
            "Dorpsstraat",
            "Molenweg",
            "Schoolstraat",
            "Beatrixlaan",
            "Julianastraat",
            "Eikenlaan",
            "Stationsweg",
            "Havenstraat",
            "Lindelaan",
            "Prinsengracht",
            "Nieuwstraat",
            "Burgemeester Loslaan",
            "Akkerweg");
    private static final List<String> CITIES =
            List.of("Utrecht", "Zwolle", "Breda", "Gent", "Leiden", "Assen", "Arnhem", "Tilburg", "Almere", "Hoorn");
    private static final List<String> MAIL = List.of(
            "gmail.com",
            "gmail.com",
            "hotmail.com",
            "outlook.com",
            "ziggo.nl",
            "kpnmail.nl",
            "xs4all.nl",
            "icloud.com");
    private static final List<String> BANKS = List.of("INGB", "RABO", "ABNA", "BUNQ", "SNSB", "TRIO");
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private final Dice dice;
    private int made;

    Names(Dice dice) {
        this.dice = dice;
    }

    record Place(String street, String postcode, String city) {
        Place door(String addition) {
            return new Place(street + addition, postcode, city);
        }
    }

    String given() {
        return dice.of(GIVEN);
    }

    String surname() {
        String name = dice.of(SYLLABLES) + dice.of(SYLLABLES) + (dice.in(0.3) ? dice.of(SYLLABLES) : "");
        return dice.of(PARTICLES) + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    Place place() {
        String code =
                String.format(Locale.ROOT, "%d %c%c", dice.between(1011, 9999), (char) dice.between('A', 'Z'), (char)
                        dice.between('A', 'Z'));
        return new Place(dice.of(STREETS) + " " + dice.between(1, 220), code, dice.of(CITIES));
    }

    /** Another spelling of the same place. */
    Place otherwise(Place place) {
        return switch (dice.between(0, 2)) {
            case 0 ->
                new Place(
                        place.street().toLowerCase(Locale.ROOT),
                        place.postcode().replace(" ", ""),
                        place.city());
            case 1 -> new Place(place.street().replace("straat", "str."), place.postcode(), place.city());
            default -> place;
        };
    }

    /** Nobody else's. */
    String mailbox(String name) {
        String dense = name.toLowerCase(Locale.ROOT).replace(" ", dice.of(".", "", "_"));
        return dense + ++made + "@" + dice.of(MAIL);
    }

    String lentMailbox() {
        return Long.toString(dice.bits() >>> 8, 36) + "@verkopen.bol.com";
    }

    /** The same mailbox, written in another way. */
    String otherwise(String mailbox) {
        int at = mailbox.indexOf('@');
        return mailbox.endsWith("@gmail.com")
                ? mailbox.substring(0, 2) + "." + mailbox.substring(2)
                : mailbox.substring(0, at) + "+shop" + dice.between(1, 9) + mailbox.substring(at);
    }

    String mobile() {
        return "06" + dice.between(1, 5) + String.format(Locale.ROOT, "%07d", dice.between(1_000_000, 9_898_989));
    }

    String otherPhone(String phone) {
        return dice.in(0.5)
                ? "+31 " + phone.substring(1, 2) + " " + phone.substring(2)
                : phone.substring(0, 2) + "-" + phone.substring(2);
    }

    String landline() {
        return "0" + dice.between(30, 58) + String.format(Locale.ROOT, "%07d", dice.between(2_000_000, 9_898_989));
    }

    Iban account() {
        String bban = dice.of(BANKS) + String.format(Locale.ROOT, "%010d", dice.between(1, 999_999_999));
        StringBuilder digits = new StringBuilder();
        (bban + "NL00").chars().forEach(sign -> digits.append(Character.getNumericValue(sign)));
        int check = 98 - new BigInteger(digits.toString()).mod(CHECK).intValue();
        return new Iban(String.format(Locale.ROOT, "NL%02d%s", check, bban));
    }
}
