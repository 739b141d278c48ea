package nl.goedmaker.reviews.rules;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.goedmaker.text.Sentence;
import nl.goedmaker.text.Texts;

/** Rules in words. */
public final class RuleWords {
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
                        .map(rule -> texts.get("reviews.average.over." + rule))
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
