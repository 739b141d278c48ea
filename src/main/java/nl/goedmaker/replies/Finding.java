package nl.goedmaker.replies;

import java.util.Optional;
import nl.goedmaker.text.Sentence;

/**
 * Something the reader noticed in an answer.
 *
 * @param rule name of a {@link ReplyRule}
 * @param start first UTF-16 index of the words it is about; equal to {@code end} when something is missing
 * @param end index after the last one
 * @param message what is wrong and what to do
 * @param mend a change that takes it away, where there is one
 */
public record Finding(String rule, Severity severity, int start, int end, Sentence message, Optional<Mend> mend) {
    /** The same about words that do not stand in the text but beside it, as in a subject: no place, and no change of the text. */
    Finding elsewhere() {
        return new Finding(rule, severity, 0, 0, message, Optional.empty());
    }

    public boolean blocks() {
        return severity == Severity.BLOCK;
    }
}
