package nl.goedmaker.checks.ui;

import java.util.Arrays;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.text.Texts;

/** An answer as it is shown. */
final class AnswerWords {
    private AnswerWords() {}

    /** @param answer name of an {@link Answer}, or somebody's own words */
    static String of(String answer, Texts texts) {
        return Arrays.stream(Answer.values())
                .filter(each -> each.name().equals(answer))
                .map(each -> texts.get(each.key()))
                .findFirst()
                .orElse(answer);
    }
}
