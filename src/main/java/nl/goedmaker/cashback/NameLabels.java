package nl.goedmaker.cashback;

import java.util.List;
import java.util.Optional;

/** The words that announce an account holder's name in Dutch, English and German, longest first. */
final class NameLabels {
    /** Announce a name wherever they stand in a sentence. */
    private static final List<String> ANYWHERE = longestFirst(
            "ten name van",
            "op naam van",
            "t.n.v.",
            "t.n.v",
            "t.n.v:",
            "tnv",
            "op de naam van",
            "mijn naam is",
            "rekeninghouder is",
            "de naam is",
            "op mijn bankpas staat",
            "in the name of",
            "under the name of",
            "under the name",
            "my name is",
            "the name is",
            "account holder is",
            "name on my card is",
            "name on my bank card is",
            "name on the card is",
            "lautend auf",
            "auf den namen",
            "mein name ist",
            "der name ist",
            "kontoinhaber ist",
            "kontoinhaberin ist",
            "inhaber ist",
            "kontoinhaberin bin ich,",
            "kontoinhaber bin ich,",
            "auf meiner karte steht");

    /** Announce a name at the start of a line, of a cell or behind a comma. */
    private static final List<String> AT_START = longestFirst(
            "naam",
            "naam op je bankpas",
            "naam op mijn bankpas",
            "naam op de bankpas",
            "naam op bankpas",
            "naam op pas",
            "naam op de pas",
            "naam rekeninghouder",
            "naam van de rekeninghouder",
            "naam van rekeninghouder",
            "rekeninghouder",
            "rekeninghoudster",
            "volledige naam",
            "mijn naam",
            "de naam",
            "naam houder",
            "tenaamstelling",
            "name",
            "full name",
            "my name",
            "name on my bank card",
            "name on the bank card",
            "name on bank card",
            "name on my card",
            "name on the card",
            "name on card",
            "name on your bank card",
            "account holder",
            "account holder name",
            "account holder’s name",
            "account holder's name",
            "name of account holder",
            "name of the account holder",
            "accountholder",
            "account name",
            "cardholder",
            "cardholder name",
            "beneficiary",
            "beneficiary name",
            "name des kontoinhabers",
            "name der kontoinhaberin",
            "name auf der bankkarte",
            "name auf meiner bankkarte",
            "name auf der karte",
            "name auf bankkarte",
            "kontoinhaber",
            "kontoinhaberin",
            "kontoinhaber/in",
            "kontoinhaber/-in",
            "inhaber",
            "inhaberin",
            "inhaber des kontos",
            "empfänger",
            "zahlungsempfänger",
            "begünstigter",
            "vollständiger name",
            "vor- und nachname",
            "mein name",
            "voor- en achternaam");

    /** Announce something else, where a name ends. */
    private static final List<String> OTHERS = List.of(
            "iban",
            "rekening",
            "rekeningnummer",
            "bankrekening",
            "mijn iban",
            "mijn rekening",
            "mijn rekeningnummer",
            "code",
            "mijn code",
            "my code",
            "my iban",
            "meine iban",
            "mein code",
            "account",
            "account number",
            "konto",
            "kontonummer",
            "bic",
            "bank",
            "bedrag",
            "amount",
            "betrag",
            "datum",
            "email",
            "e-mail",
            "mail",
            "telefoon",
            "phone",
            "telefon",
            "bestelling",
            "bestelnummer",
            "order",
            "adres",
            "address",
            "adresse");

    /** The words that close a mail, above a name. */
    static final List<String> GREETINGS = List.of(
            "groet",
            "groetjes",
            "groeten",
            "met vriendelijke groet",
            "met vriendelijke groeten",
            "vriendelijke groet",
            "mvg",
            "hartelijke groet",
            "hartelijke groeten",
            "vriendelijke groeten",
            "veel liefs",
            "liefs",
            "alvast bedankt",
            "kind regards",
            "best regards",
            "regards",
            "best wishes",
            "best",
            "thanks",
            "many thanks",
            "cheers",
            "bedankt",
            "mit freundlichen grüßen",
            "mit freundlichen grüssen",
            "viele grüße",
            "liebe grüße",
            "beste grüße",
            "herzliche grüße",
            "freundliche grüße",
            "grüße",
            "gruß",
            "lg",
            "mfg",
            "vg",
            "danke",
            "vielen dank");

    /** The ones that a name may follow on the same line; thanks may be meant for the shop. */
    static final List<String> CLOSINGS = GREETINGS.stream()
            .filter(greeting -> greeting.contains("gr") || greeting.equals("mvg") || greeting.equals("liefs"))
            .toList();

    private NameLabels() {}

    private static List<String> longestFirst(String... labels) {
        return List.of(labels).stream()
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    static Optional<String> anywhere(String lower, int at) {
        return at(ANYWHERE, lower, at);
    }

    static Optional<String> atStart(String lower, int at) {
        return at(AT_START, lower, at);
    }

    static Optional<String> other(String lower, int at) {
        return at(OTHERS, lower, at);
    }

    private static Optional<String> at(List<String> labels, String lower, int at) {
        for (String label : labels) {
            int end = at + label.length();
            if (lower.startsWith(label, at)
                    && (end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }
}
