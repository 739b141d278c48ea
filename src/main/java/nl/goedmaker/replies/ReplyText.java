package nl.goedmaker.replies;

import java.util.List;

/**
 * An answer made from a template.
 *
 * @param subject subject of the mail; an open place in it is marked too
 * @param text the message
 * @param gaps the open places of the text, in order
 * @param files names of the files that go with it, {@link Circumstances#SLIP} or a file kept with the complaint
 */
public record ReplyText(String subject, String text, List<Gap> gaps, List<String> files) {
    public ReplyText {
        gaps = List.copyOf(gaps);
        files = List.copyOf(files);
    }
}
