package nl.goedmaker.replies;

import nl.goedmaker.text.Sentence;

/**
 * A change that takes a finding away.
 *
 * @param label what the button says
 * @param start first UTF-16 index of the text to replace
 * @param end index after the last one
 * @param replacement what comes there; empty to take it out
 */
public record Mend(Sentence label, int start, int end, String replacement) {

    /** The text with this change made; it must be the text that was checked. */
    public String applyTo(String text) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
