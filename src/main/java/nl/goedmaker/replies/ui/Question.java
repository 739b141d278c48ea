package nl.goedmaker.replies.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the owner is asked below a letter, or told there.
 *
 * @param words the question itself
 * @param file the mail file that was saved, of a {@link Kind#SAVED} alone
 */
public record Question(Kind kind, String words, @Nullable Path file) {
    /** What the owner may answer. */
    public enum Kind {
        NONE,
        /** It reads as written in anger: wait, or go on. */
        HEATED,
        /** It waits: go on even so. */
        WAITING,
        /** A link for the mail program takes no files: save a mail file, or go without them. */
        FILES,
        /** The mail program has it: is it sent? */
        MAILED,
        /** A mail file has it: open it, is it sent? */
        SAVED
    }

    public static final Question NONE = new Question(Kind.NONE, "");

    Question(Kind kind, String words) {
        this(kind, words, null);
    }

    /** Whether it is about what the text says, so that it is over once that changes. */
    boolean isAboutText() {
        return kind == Kind.HEATED || kind == Kind.FILES;
    }

    /** Whether it asks if the letter has gone. */
    boolean isAboutGoing() {
        return kind == Kind.MAILED || kind == Kind.SAVED;
    }
}
