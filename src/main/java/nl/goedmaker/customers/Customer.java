package nl.goedmaker.customers;

import nl.goedmaker.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who bought something.
 *
 * @param country ISO 3166 code of two letters
 */
public record Customer(
        long id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        String country,
        Language language,
        Address address) {
    /** Somebody whose address is not known. */
    public Customer(
            long id, String name, @Nullable String email, @Nullable String phone, String country, Language language) {
        this(id, name, email, phone, country, language, Address.UNKNOWN);
    }

    /** What to call them in a letter: the first word of the name, unless that is an initial. */
    public String firstName() {
        String first = name.strip().split("\\s+", 2)[0];
        return first.endsWith(".") || first.codePointCount(0, first.length()) < 2 ? name.strip() : first;
    }

    /** {@code S. de Wit}: enough to recognise, little enough for a list on a screen that others see. */
    public String shortName() {
        String[] words = name.strip().split("\\s+", 2);
        if (words.length < 2) {
            return words[0];
        }
        return new StringBuilder()
                .appendCodePoint(words[0].codePointAt(0))
                .append(". ")
                .append(words[1])
                .toString();
    }
}
