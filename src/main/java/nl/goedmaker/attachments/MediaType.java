package nl.goedmaker.attachments;

/** The media types that are recognised (RFC 6838 and the IANA registry). */
public final class MediaType {
    public static final String JPEG = "image/jpeg";
    public static final String PNG = "image/png";
    public static final String GIF = "image/gif";
    public static final String WEBP = "image/webp";
    public static final String HEIC = "image/heic";
    public static final String MP4 = "video/mp4";
    public static final String QUICKTIME = "video/quicktime";
    public static final String PDF = "application/pdf";
    public static final String ZIP = "application/zip";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String EML = "message/rfc822";
    public static final String HTML = "text/html";
    public static final String CSV = "text/csv";
    public static final String PLAIN = "text/plain";
    public static final String UNKNOWN = "application/octet-stream";

    private MediaType() {}

    /** How the name of a file of this type ends, with the point; empty when nothing can be said. */
    public static String extension(String mediaType) {
        return switch (mediaType) {
            case JPEG -> ".jpg";
            case PNG -> ".png";
            case GIF -> ".gif";
            case WEBP -> ".webp";
            case HEIC -> ".heic";
            case MP4 -> ".mp4";
            case QUICKTIME -> ".mov";
            case PDF -> ".pdf";
            case ZIP -> ".zip";
            case DOCX -> ".docx";
            case EML -> ".eml";
            case HTML -> ".html";
            case CSV -> ".csv";
            case PLAIN -> ".txt";
            default -> "";
        };
    }
}
