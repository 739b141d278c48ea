package nl.goedmaker.replies;

/**
 * An answer that is being written.
 *
 * @param template id of the template it began with, or blank
 */
public record Draft(String subject, String text, String template) {
    public static final Draft EMPTY = new Draft("", "", "");

    public boolean isEmpty() {
        return text.isBlank();
    }
}
