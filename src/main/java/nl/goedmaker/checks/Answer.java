package nl.goedmaker.checks;

import java.util.Arrays;
import nl.goedmaker.text.Texts;

/** An answer that can be given to a question with one click. Its name is what is stored. */
public enum Answer {
    YES("checks.answer.yes"),
    NO("checks.answer.no"),
    NOT_ASKED("checks.answer.notAsked"),
    /** The customer would rather not; only for what can be sent. */
    DECLINED("checks.answer.declined"),
    CLASP("checks.answer.clasp"),
    LINK("checks.answer.link"),
    STONE("checks.answer.stone"),
    CHAIN("checks.answer.chain"),
    POST("checks.answer.post"),
    FIRST_WEAR("checks.answer.firstWear"),
    FIRST_MONTH("checks.answer.firstMonth"),
    LATER("checks.answer.later"),
    TOO_SMALL("checks.answer.tooSmall"),
    TOO_LARGE("checks.answer.tooLarge"),
    DAYS("checks.answer.days"),
    WEEKS("checks.answer.weeks");

    private final String key;

    Answer(String key) {
        this.key = key;
    }

    /**
     * An answer as it is shown.
     *
     * @param kept name of an answer, or somebody's own words
     */
    public static String words(String kept, Texts texts) {
        return Arrays.stream(values())
                .filter(answer -> answer.name().equals(kept))
                .map(answer -> texts.get(answer.key()))
                .findFirst()
                .orElse(kept);
    }

    /** Whether nothing was answered yet; that it was not asked is no answer. */
    public static boolean isOpen(String kept) {
        return kept.isBlank() || kept.equals(NOT_ASKED.name());
    }

    /** Key of its text. */
    public String key() {
        return key;
    }
}
