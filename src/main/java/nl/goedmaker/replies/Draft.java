package nl.goedmaker.replies;

import java.util.List;

/**
 * An answer that is being written.
 *
 * @param template id of the template it began with, or blank
 * @param files names of the files that go with it, {@link Circumstances#SLIP} or a file kept with the complaint
 */
public record Draft(String subject, String text, String template, List<String> files) {
    public static final Draft EMPTY = new Draft("", "", "");

    public Draft {
        files = List.copyOf(files);
    }

    /** Nothing goes with it. */
    public Draft(String subject, String text, String template) {
        this(subject, text, template, List.of());
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** The same answer with other files. */
    public Draft with(List<String> others) {
        return new Draft(subject, text, template, others);
    }
}
