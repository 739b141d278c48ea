package nl.goedmaker.checks;

import java.util.List;
import java.util.Map;

/** What was answered, as kept. */
public interface AnswerRepository {
    /**
     * For each question by its name all that was answered, the oldest first and the one that holds last. Of complaints that were
     * merged, the answers of all; the leading one's own comes last.
     */
    Map<String, List<Statement>> of(long ticket);

    /** Replaces the answer that holds. */
    void put(long ticket, String question, Statement statement);

    /** Keeps the answer that holds, if there is one, as an earlier one. */
    void keepAsEarlier(long ticket, String question);

    /** Takes away the answer that holds; the earlier ones of it too. */
    void remove(long ticket, String question);
}
