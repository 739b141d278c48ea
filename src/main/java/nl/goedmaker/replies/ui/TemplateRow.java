package nl.goedmaker.replies.ui;

import nl.goedmaker.replies.Template;

/**
 * A template in the list, or the heading above some.
 *
 * @param id of the template; blank for a heading
 * @param used how often an answer that was sent began with it, {@code 12×}; blank for never
 */
public record TemplateRow(String id, String name, String used) {
    static TemplateRow of(Template template, int times) {
        return new TemplateRow(template.id(), template.name(), times == 0 ? "" : times + "×");
    }

    static TemplateRow heading(String words) {
        return new TemplateRow("", words, "");
    }

    boolean isHeading() {
        return id.isEmpty();
    }
}
