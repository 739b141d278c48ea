package nl.goedmaker.attachments;

/** What sort of file it is, for people. */
public enum FileKind {
    PHOTO,
    VIDEO,
    PDF,
    DOCUMENT,
    MAIL,
    WEB_PAGE,
    TEXT,
    ARCHIVE,
    OTHER;

    static FileKind of(String mediaType) {
        return switch (mediaType) {
            case MediaType.PDF -> PDF;
            case MediaType.DOCX -> DOCUMENT;
            case MediaType.EML -> MAIL;
            case MediaType.HTML -> WEB_PAGE;
            case MediaType.ZIP -> ARCHIVE;
            default ->
                mediaType.startsWith("image/")
                        ? PHOTO
                        : mediaType.startsWith("video/") ? VIDEO : mediaType.startsWith("text/") ? TEXT : OTHER;
        };
    }

    /** Whether the system's program may open it: what can run something on the computer has to be saved first. */
    public boolean isHarmless() {
        return this != WEB_PAGE && this != ARCHIVE && this != OTHER;
    }
}
