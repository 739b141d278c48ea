package nl.goedmaker.reviews.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;

/** Rules in words. */
public final class RuleWords {
    private static final int FEW_DAYS = 14;
    private static final int MANY_DAYS = 70;

    private final Texts texts;

    public RuleWords(Texts texts) {
        this.texts = texts;
    }

    /** {@code Dagen om te antwoorden}. */
    public String name(Statement statement) {
        return texts.get("reviews.statement." + statement);
    }

    /** What a value of it means; a figure is its own word. */
    public String value(Statement statement, String value) {
        return switch (statement) {
            case AVERAGE, AVERAGE_ALSO ->
                Arrays.stream(value.split(" "))
                        .map(rule -> texts.get("reviews.average.rule." + rule))
                        .collect(Collectors.joining(", "));
            case REQUEST -> texts.get("reviews.requestRule." + value);
            case INCENTIVE -> texts.get("reviews.incentive." + value);
            case REPLY_CLOSES -> texts.get("reviews.yesNo." + value);
            case NORM, TOP, GOLD_AVERAGE, GOLD_PARTS, CLOSED_AT, BANDS -> grade(value);
            default -> value;
        };
    }

    /** With the comma or the point of the language. */
    private String grade(String value) {
        return texts.language().locale().getLanguage().equals("en") ? value : value.replace('.', ',');
    }

    /** A value as it is typed into a field: {@code 8,5}. */
    public String typed(Statement statement, String value) {
        return statement.isGrade() ? grade(value) : value;
    }

    /** {@code nagekeken op 1 november 2026 (3 weken geleden)}. */
    public String checked(LocalDate on, LocalDate today) {
        long days = ChronoUnit.DAYS.between(on, today);
        String age = days < FEW_DAYS
                ? texts.get("reviews.rules.age.days", Math.max(0, days))
                : days < MANY_DAYS
                        ? texts.get("reviews.rules.age.weeks", days / 7)
                        : texts.get("reviews.rules.age.months", Math.round(days / 30.44));
        return texts.get("reviews.rules.checked", Dates.day(on, texts.language()), age);
    }

    public String confidence(Confidence confidence) {
        return texts.get("reviews.confidence." + confidence);
    }

    public static Sentence ground(RemovalGround ground) {
        return Sentence.of("reviews.ground." + ground);
    }

    /** A part that a platform names itself has no word of ours. */
    public String part(String part) {
        String key = "reviews.part." + part;
        return texts.has(key) ? texts.get(key) : part;
    }
}
