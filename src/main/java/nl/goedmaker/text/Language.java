package nl.goedmaker.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the program and of the answers it helps to write. Dutch comes first. */
public enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.of("en", "IE")),
    DE(Locale.of("de", "DE"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale whose rules for dates and amounts go with this language in the euro area. */
    public Locale locale() {
        return locale;
    }

    /** {@code nl}, {@code en} or {@code de}. */
    public String code() {
        return locale.getLanguage();
    }

    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
