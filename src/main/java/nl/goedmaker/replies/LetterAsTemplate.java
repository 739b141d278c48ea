package nl.goedmaker.replies;

import java.util.List;

/**
 * An answer as it could be kept for other customers.
 *
 * @param text what is left of it, without a name yet
 * @param taken the words that were about the customer and are places to fill in now
 */
public record LetterAsTemplate(TemplateText text, List<String> taken) {
    public LetterAsTemplate {
        taken = List.copyOf(taken);
    }
}
