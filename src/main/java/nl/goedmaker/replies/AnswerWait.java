package nl.goedmaker.replies;

import java.time.Instant;

/**
 * An answer that the owner would rather read again before it goes.
 *
 * @param until from when it goes without a question
 * @param text the answer as it stood then
 */
public record AnswerWait(Instant until, String text) {
    boolean isAbout(String other) {
        return text.strip().equals(other.strip());
    }
}
