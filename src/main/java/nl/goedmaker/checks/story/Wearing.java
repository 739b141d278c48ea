package nl.goedmaker.checks.story;

/**
 * How long the piece was worn according to the customer.
 *
 * @param isSaidWorn the customer speaks of wearing; otherwise of having it, or of how soon it broke, and it may have lain in a drawer
 * @param quote the sentence, at most 200 characters
 */
public record Wearing(Worn worn, boolean isSaidWorn, String quote) {}
