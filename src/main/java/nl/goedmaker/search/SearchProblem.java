package nl.goedmaker.search;

import nl.goedmaker.text.Sentence;

/**
 * A part of what was typed that cannot be searched for; the rest is.
 *
 * @param start where the part begins, in chars
 * @param end where it ends
 */
public record SearchProblem(Sentence sentence, int start, int end) {}
