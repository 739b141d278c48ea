package nl.goedmaker.replies;

import java.util.List;

/**
 * An answer made from a template.
 *
 * @param subject subject of the mail; an open place in it is marked too
 * @param text the message
 * @param gaps the open places of the text, in order
 */
public record ReplyText(String subject, String text, List<Gap> gaps) {
    public ReplyText {
        gaps = List.copyOf(gaps);
    }
}
