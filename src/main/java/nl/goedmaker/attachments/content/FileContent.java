package nl.goedmaker.attachments.content;

import java.time.ZoneId;
import java.util.Optional;
import nl.goedmaker.attachments.MediaType;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file.
 *
 * @param text what can be searched for; empty for a picture
 * @param remark why there is no text although there might have been; empty otherwise
 */
public record FileContent(String mediaType, String text, Optional<Sentence> remark) {
    /** Characters that are kept of a text. */
    public static final int MOST_TEXT = 1_000_000;

    /** Looks into a file. Never fails: a file that is broken, locked or made to do harm has no text, and the remark says so. */
    public static FileContent of(String name, byte[] bytes, ZoneId zone) {
        String type = Recognition.mediaType(name, bytes);
        try {
            return new FileContent(type, cleaned(text(type, bytes, zone)), Optional.empty());
        } catch (Refusal unreadable) {
            return new FileContent(
                    type, "", Optional.of(Sentence.of(unreadable.sentence().key(), name)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // the libraries below meet files that nobody has seen before; what they took is free again by now
            return new FileContent(type, "", Optional.of(Sentence.of("attachments.text.broken", name)));
        }
    }

    private static String text(String type, byte[] bytes, ZoneId zone) {
        return switch (type) {
            case MediaType.PDF -> PdfText.of(bytes);
            case MediaType.DOCX -> DocxText.of(bytes);
            case MediaType.HTML -> PlainText.ofPage(bytes);
            case MediaType.EML -> MailText.of(bytes, zone);
            case MediaType.CSV, MediaType.PLAIN -> PlainText.of(bytes);
            default -> "";
        };
    }

    /** Without what cannot be seen, and no longer than the data file takes. */
    private static String cleaned(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(Math.min(text.length(), MOST_TEXT));
        for (int i = 0; i < text.length() && clean.length() < MOST_TEXT - 1; ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean seen = switch (Character.getType(point)) {
                case Character.CONTROL -> point == '\n' || point == '\t';
                case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
                default -> true;
            };
            if (seen) {
                clean.appendCodePoint(point);
            }
        }
        return clean.toString().strip();
    }
}
