package nl.goedmaker.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.goedmaker.money.Iban;
import nl.goedmaker.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, when it may be a number, a code or an account rather than words. Blanks, dashes and capitals may be missing.
 *
 * @param references complaints that may be meant; more than one when the year was left out
 * @param code of a cashback, 13 symbols; empty when it cannot be one
 * @param iban normalised; empty when it is none
 * @param order number of an order; empty when it cannot be one
 */
public record SearchKey(List<String> references, String code, String iban, String order) {
    /** Longer than any number, code or account with its blanks. */
    private static final int LONGEST = 60;

    private static final Pattern REFERENCE =
            Pattern.compile("(?:K[\\s\\p{Pd}]*)?(2\\d{3})(?:[\\s\\p{Pd}]*(\\d{4,9})|[\\s\\p{Pd}]+(\\d{1,3}))");
    /** Without the year. */
    private static final Pattern NUMBER = Pattern.compile("(?:K[\\s\\p{Pd}]*)?0*(\\d{1,6})");

    private static final Pattern ORDER = Pattern.compile("#?[\\p{L}\\p{N}][\\p{L}\\p{N}\\s\\p{Z}\\p{Pd}\\p{Cf}/.]*");

    public SearchKey {
        references = List.copyOf(references);
    }

    /** {@code null} when it can only be words. */
    static @Nullable SearchKey of(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        SearchKey key = new SearchKey(references(text.toUpperCase(Locale.ROOT)), code(text), iban(text), order(text));
        boolean isNone = key.references.isEmpty() && key.code.isEmpty() && key.iban.isEmpty() && key.order.isEmpty();
        return isNone ? null : key;
    }

    /** Whether one complaint is named in full. */
    boolean isReference() {
        return references.size() == 1;
    }

    private static List<String> references(String text) {
        Matcher full = REFERENCE.matcher(text);
        if (full.matches()) {
            return List.of("K-" + full.group(1) + "-" + padded(full.group(2) == null ? full.group(3) : full.group(2)));
        }
        Matcher number = NUMBER.matcher(text);
        return number.matches()
                ? IntStream.rangeClosed(2000, 2099)
                        .mapToObj(year -> "K-" + year + "-" + padded(number.group(1)))
                        .toList()
                : List.of();
    }

    private static String padded(String number) {
        return "0".repeat(Math.max(0, 4 - number.length())) + number;
    }

    /** O and 0, I, L and 1 are the same in it. */
    private static String code(String text) {
        String code = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}\\p{Cf}\u2212]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return code.matches("[0-9A-Z]{13}") ? code : "";
    }

    private static String iban(String text) {
        if (text.chars().filter(Character::isDigit).count() < 8) {
            return "";
        }
        try {
            return Iban.parse(text).value();
        } catch (Refusal e) {
            // most of what is typed is no account
            return "";
        }
    }

    private static String order(String text) {
        if (!ORDER.matcher(text).matches() || text.chars().noneMatch(Character::isDigit)) {
            return "";
        }
        return text.startsWith("#") ? text.substring(1) : text;
    }
}
