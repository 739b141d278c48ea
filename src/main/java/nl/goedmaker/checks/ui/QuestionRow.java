package nl.goedmaker.checks.ui;

import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;

/**
 * A question with what was answered.
 *
 * @param answer name of an {@link Answer}, the owner's own words, or empty
 */
public record QuestionRow(Question question, String answer) {
    /** Whether there is an answer; that it was not asked yet is none. */
    public boolean isAnswered() {
        return !answer.isEmpty() && !answer.equals(Answer.NOT_ASKED.name());
    }
}
