package nl.goedmaker.cashback;

import java.util.Optional;
import org.iban4j.CountryCode;
import org.iban4j.bban.BbanStructure;
import org.iban4j.bban.BbanStructureEntry;

/** How long a country's account numbers are and where they have digits: enough to tell where one ends in a sentence. */
final class IbanShape {
    private IbanShape() {}

    /** One letter for each place of an IBAN: {@code a} letter, {@code n} digit, {@code c} either; empty for no IBAN country. */
    static String of(String country) {
        CountryCode code = CountryCode.getByCode(country);
        BbanStructure structure = code == null ? null : BbanStructure.forCountry(code);
        if (structure == null) {
            return "";
        }
        StringBuilder shape = new StringBuilder("aann");
        for (BbanStructureEntry entry : structure.getEntries()) {
            shape.repeat(entry.getCharacterType().name(), entry.getLength());
        }
        return shape.toString();
    }

    /** Whether it is the code of a country that gives out no IBANs. */
    static boolean isCountryWithout(String country) {
        return CountryCode.getByCode(country) != null && of(country).isEmpty();
    }

    /** Whether the length is the country's and the check digits fit (ISO 7064, mod 97). */
    static boolean isRight(String compact) {
        return compact.length() >= 15
                && compact.length() == of(compact.substring(0, 2)).length()
                && remainder(compact) == 1;
    }

    private static int remainder(String compact) {
        int remainder = 0;
        for (int i = 0; i < compact.length(); i++) {
            int value = Character.digit(compact.charAt((i + 4) % compact.length()), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder;
    }

    /** The IBAN with 0 for O where the country has digits, and O for 0 where it has letters, when that makes it right. */
    static Optional<String> withZeroForO(String compact) {
        String shape = compact.length() < 4 ? "" : of(compact.substring(0, 2));
        if (shape.length() != compact.length()) {
            return Optional.empty();
        }
        StringBuilder mended = new StringBuilder(compact);
        for (int i = 2; i < shape.length(); i++) {
            if (shape.charAt(i) == 'n' && compact.charAt(i) == 'O') {
                mended.setCharAt(i, '0');
            } else if (shape.charAt(i) == 'a' && compact.charAt(i) == '0') {
                mended.setCharAt(i, 'O');
            }
        }
        return Optional.of(mended.toString()).filter(IbanShape::isRight);
    }

    /** Whether a word starts here, at a place of the IBAN where only digits can be: then the number ended before it. */
    static boolean isWordWhereDigitsBelong(String text, int start, String shape, int place) {
        for (int at = start; at < start + 34 && IbanSearch.isToken(text, at); at++) {
            boolean digits = shape.isEmpty() || (place < shape.length() && shape.charAt(place) == 'n');
            if (digits && !isDigitLike(text.charAt(at))) {
                return true;
            }
            if (place >= 8 && at > start + 5 && Character.isLetter(text.charAt(at))) {
                return true;
            }
            place++;
        }
        return false;
    }

    /** A digit, or a letter that is taken for one. */
    static boolean isDigitLike(char c) {
        return (c >= '0' && c <= '9') || c == 'O' || c == 'o' || c == 'I' || c == 'l';
    }
}
