package nl.goedmaker.replies;

/**
 * A text of the owner's, filled in for one answer.
 *
 * @param name what the list shows
 * @param text with a visible question where something is not known
 */
public record ReadyText(String name, String text) {}
