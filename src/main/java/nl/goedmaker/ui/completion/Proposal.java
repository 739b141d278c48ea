package nl.goedmaker.ui.completion;

/**
 * How what is being typed may go on: {@code text} takes the place of what stands from {@code start} to {@code end}.
 *
 * @param label what the owner chooses by
 */
public record Proposal(String label, String text, int start, int end) {
    /** The whole text with this in its place; no second blank where one follows already. */
    String within(String typed) {
        String rest = typed.substring(end);
        return typed.substring(0, start)
                + text
                + (text.endsWith(" ") && rest.startsWith(" ") ? rest.substring(1) : rest);
    }

    /** Where the caret stands once it was taken. */
    int caret() {
        return start + text.length();
    }

    boolean changes(String typed) {
        return !typed.substring(start, end).equals(text.strip());
    }
}
