package nl.goedmaker.replies.ui;

/** How an answer leaves. */
public enum Way {
    /** To the clipboard, and it counts as sent. */
    COPY_AND_MARK,
    /** To the clipboard, and it stays a draft. */
    COPY,
    /** It went another way already and counts as sent from now on. */
    MARK,
    /** To the mail program. */
    MAIL,
    /** To a mail file. */
    FILE
}
