package nl.goedmaker.replies;

/** Who reads an answer that begins with a template. */
public enum TemplateUse {
    /** One customer, by mail. */
    PRIVATE,
    /** Everybody, below a review. */
    PUBLIC,
    /** Nobody by itself: other templates take it in by its name, {@code {snippet greeting}}. */
    SNIPPET
}
