package nl.goedmaker.replies;

/**
 * What came of templates from a file.
 *
 * @param added new ones
 * @param updated ones that were there by their name and language, and read differently
 * @param unchanged ones that were there as they are
 */
public record TemplateImport(int added, int updated, int unchanged) {}
