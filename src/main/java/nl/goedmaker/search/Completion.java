package nl.goedmaker.search;

/**
 * How what is being typed may go on: put {@code text} in place of what stands from {@code start} to {@code end}.
 *
 * @param text a field with its colon, or a field with a value and a blank after it
 */
public record Completion(String text, int start, int end) {}
