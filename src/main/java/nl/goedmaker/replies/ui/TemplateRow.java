package nl.goedmaker.replies.ui;

import nl.goedmaker.replies.Template;
import nl.goedmaker.replies.TemplateOutcome;

/**
 * A template in the list, or the heading above some.
 *
 * @param id of the template; blank for a heading
 * @param used how often an answer that was sent began with it, {@code 12×}; blank for never
 * @param outcome what came of these
 */
public record TemplateRow(String id, String name, String used, TemplateOutcome outcome) {
    static TemplateRow of(Template template, int times, TemplateOutcome outcome) {
        return new TemplateRow(template.id(), template.name(), times == 0 ? "" : times + "×", outcome);
    }

    static TemplateRow heading(String words) {
        return new TemplateRow("", words, "", TemplateOutcome.NONE);
    }

    boolean isHeading() {
        return id.isEmpty();
    }
}
