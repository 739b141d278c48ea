package nl.goedmaker.replies.ui;

/**
 * A template in the list.
 *
 * @param used how often an answer that was sent began with it, {@code 12×}; blank for never
 */
public record TemplateRow(String id, String name, String used) {}
