package nl.goedmaker.replies;

import java.util.Optional;

/**
 * A place in an answer that is still open, marked {@code [[question]]}.
 *
 * @param start first UTF-16 index of the mark
 * @param end index after the last one
 * @param question what stands between the brackets
 * @param placeholder what it asks for, when the question is one of the program's own
 */
public record Gap(int start, int end, String question, Optional<Placeholder> placeholder) {}
