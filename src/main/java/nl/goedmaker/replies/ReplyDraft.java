package nl.goedmaker.replies;

import java.util.Optional;
import nl.goedmaker.text.Language;

/**
 * An answer before it goes out.
 *
 * @param isPublic a reply under a review, where everybody reads it; otherwise a mail to one customer
 * @param platform where it is posted, in lower case ({@code google}, {@code bol}, …), when it is
 */
public record ReplyDraft(
        String text, Language language, boolean isPublic, Optional<String> platform, ReplyFacts facts) {
    /** The most words a public answer should have; longer ones are not read. */
    public static final int PUBLIC_WORDS = 80;
    /** The most words a mail should have. */
    public static final int PRIVATE_WORDS = 180;

    public static ReplyDraft mail(String text, Language language, ReplyFacts facts) {
        return new ReplyDraft(text, language, false, Optional.empty(), facts);
    }

    public static ReplyDraft publicReply(String text, Language language, String platform, ReplyFacts facts) {
        return new ReplyDraft(text, language, true, Optional.of(platform), facts);
    }
}
