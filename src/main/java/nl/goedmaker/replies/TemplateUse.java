package nl.goedmaker.replies;

/** Who reads an answer that begins with a template. */
public enum TemplateUse {
    /** One customer, by mail. */
    PRIVATE,
    /** Everybody, below a review. */
    PUBLIC
}
