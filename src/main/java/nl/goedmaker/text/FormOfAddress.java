package nl.goedmaker.text;

import java.util.Arrays;
import java.util.Optional;

/** How an answer speaks to somebody, where the language makes a difference. English makes none. */
public enum FormOfAddress {
    /** je, du. */
    INFORMAL("je"),
    /** u, Sie. */
    FORMAL("u");

    private final String word;

    FormOfAddress(String word) {
        this.word = word;
    }

    /** The word of the command line. */
    public String word() {
        return word;
    }

    /** @param word of the command line, in any case */
    public static Optional<FormOfAddress> ofWord(String word) {
        return Arrays.stream(values())
                .filter(form -> form.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
