package nl.goedmaker.replies;

import java.util.Set;
import nl.goedmaker.text.Language;

/**
 * An answer with places to fill in.
 *
 * @param id the same in every language, {@code break-product-fault}
 * @param name what the list shows
 * @param use who reads an answer that begins with it
 * @param types complaint types it was written for, by their names; empty when it fits any
 * @param remedies remedies it promises, by their names; empty when it fits any
 * @param subject subject line of the mail, with placeholders
 * @param body text with placeholders
 */
public record Template(
        String id,
        Language language,
        String name,
        TemplateUse use,
        Set<String> types,
        Set<String> remedies,
        String subject,
        String body) {
    public Template {
        types = Set.copyOf(types);
        remedies = Set.copyOf(remedies);
    }

    /** Whether it may stand in a list of answers to a complaint. */
    boolean isForOneCustomer() {
        return use == TemplateUse.PRIVATE;
    }

    /** How well it fits a complaint: 3 for type and remedy, 2 for the type, 1 for the remedy, 0 for neither. */
    int fit(String type, String remedy) {
        return (types.contains(type) ? 2 : 0) + (remedies.contains(remedy) ? 1 : 0);
    }
}
