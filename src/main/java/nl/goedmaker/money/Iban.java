package nl.goedmaker.money;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.goedmaker.text.Refusal;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;

/**
 * The number of a bank account inside SEPA (ISO 13616), known to be right in country, length, form and check digits.
 *
 * @param value upper case, without spaces: {@code NL91ABNA0417164300}
 */
public record Iban(String value) {
    private static final Pattern NORMALISED = Pattern.compile("[A-Z]{2}[A-Z0-9]*");

    /**
     * Checks a value that is already normalised.
     *
     * @throws Refusal with a sentence per mistake
     */
    public Iban {
        if (value.isEmpty()) {
            throw Refusal.badInput("money.iban.missing");
        }
        if (!NORMALISED.matcher(value).matches()) {
            throw Refusal.badInput("money.iban.noCountry", shorten(value));
        }
        String country = value.substring(0, 2);
        int expected = SepaCountries.ibanLength(country)
                .orElseThrow(() -> Refusal.badInput(
                        SepaCountries.hasNoIbans(country) ? "money.iban.countryWithout" : "money.iban.outsideSepa",
                        country));
        if (value.length() != expected) {
            throw Refusal.badInput(
                    "money.iban.length",
                    shorten(value),
                    value.length(),
                    country,
                    expected,
                    value.length() < expected ? 0 : 1);
        }
        try {
            IbanUtil.validate(value);
        } catch (Iban4jException e) {
            throw refusal(value, country, e);
        }
    }

    private static Refusal refusal(String value, String country, Iban4jException mistake) {
        return ConfusedSymbols.suggestion(value)
                .map(meant -> Refusal.badInput("money.iban.confused", group(value), group(meant)))
                .orElseGet(() -> mistake instanceof InvalidCheckDigitException
                        ? Refusal.badInput("money.iban.checkDigits", group(value))
                        : Refusal.badInput("money.iban.form", group(value), country));
    }

    /**
     * Reads what a person typed or pasted and says what was tidied up.
     *
     * @throws Refusal with a sentence per mistake: missing, unreadable characters, no country, a country outside SEPA, a
     *     wrong length, wrong check digits
     */
    public static IbanReading read(String typed) {
        return TypedIban.read(typed);
    }

    /** As {@link #read}, without the notes. */
    public static Iban parse(String typed) {
        return read(typed).iban();
    }

    /** The ISO 3166 code of the country: {@code NL}. */
    public String country() {
        return value.substring(0, 2);
    }

    /** In groups of four, the way it is printed on a bank card: {@code NL91 ABNA 0417 1643 00}. */
    public String grouped() {
        return group(value);
    }

    /**
     * Whether the country's own check digits agree too, where iban4j knows the country's rule. A bank may have accounts that
     * break its country's rule, so this is a reason to look again and no more.
     */
    public boolean agreesWithCountryRules() {
        return IbanUtil.isValidWithCountryRules(value);
    }

    @Override
    public String toString() {
        return value;
    }

    static String group(String value) {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** A short form of what was typed, for a sentence. */
    static String shorten(String typed) {
        String clean = typed.strip().toUpperCase(Locale.ROOT);
        return clean.codePointCount(0, clean.length()) <= 40
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, 36)) + "…";
    }
}
