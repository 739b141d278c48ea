package nl.goedmaker.checks.ui;

import java.util.List;
import nl.goedmaker.checks.Answer;
import nl.goedmaker.checks.Question;
import nl.goedmaker.checks.Statement;

/**
 * A question with what was answered.
 *
 * @param said all that was answered, the oldest first and the one that holds last
 * @param isChanging whether the owner is about to choose another answer
 */
public record QuestionRow(Question question, List<Statement> said, boolean isChanging) {
    public QuestionRow {
        said = List.copyOf(said);
    }

    /** Name of an {@link Answer}, the owner's own words, or empty. */
    public String answer() {
        return said.isEmpty() ? "" : said.getLast().answer();
    }

    /** The customer's own words; blank when none were noted. */
    public String quote() {
        return said.isEmpty() ? "" : said.getLast().quote();
    }

    /** What the customer said before the answer that holds, the oldest first. */
    public List<Statement> earlier() {
        return said.isEmpty() ? List.of() : said.subList(0, said.size() - 1);
    }

    /** Whether there is an answer; that it was not asked yet is none. */
    public boolean isAnswered() {
        return !Answer.isOpen(answer());
    }
}
