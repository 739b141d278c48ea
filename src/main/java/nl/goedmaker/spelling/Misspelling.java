package nl.goedmaker.spelling;

/**
 * A word of a text that stands in no list.
 *
 * @param start its first UTF-16 index in the text
 * @param end the index after its last one
 * @param word what stands there
 */
public record Misspelling(int start, int end, String word) {}
