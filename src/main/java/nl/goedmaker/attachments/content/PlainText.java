package nl.goedmaker.attachments.content;

import java.util.Arrays;
import java.util.Optional;
import nl.goedmaker.text.DecodedText;
import nl.goedmaker.text.Refusal;
import org.jsoup.Jsoup;

/** Text that stands in a file as it is. */
final class PlainText {
    /** Four bytes are the most that a character takes. */
    private static final int MOST_BYTES = 4 * FileContent.MOST_TEXT;

    private static final int HEAD = 64 * 1024;

    private PlainText() {}

    /** The beginning of a file; empty when it is no text. */
    static Optional<String> head(byte[] bytes) {
        return DecodedText.of(begin(bytes, HEAD)).filter(PlainText::isText);
    }

    static String of(byte[] bytes) {
        return DecodedText.of(begin(bytes, MOST_BYTES)).orElseThrow(() -> Refusal.badInput("attachments.text.broken"));
    }

    /** The words of a page, without its scripts and styles. */
    static String ofPage(byte[] bytes) {
        return Jsoup.parse(of(bytes))
                .body()
                .wholeText()
                .replaceAll("[ \\t]+", " ")
                .replaceAll("(\\s*\\n){3,}", "\n\n");
    }

    /** The first bytes, cut between two characters. */
    private static byte[] begin(byte[] bytes, int most) {
        if (bytes.length <= most) {
            return bytes;
        }
        int end = most;
        while (end > most - 4 && (bytes[end] & 0xc0) == 0x80) {
            end--;
        }
        // two bytes a unit where the text is UTF-16, and most is even
        boolean marked = (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe;
        return Arrays.copyOf(bytes, marked ? most : end);
    }

    /** Old single-byte text accepts nearly everything, but no writer uses the controls of a teletype. */
    private static boolean isText(String text) {
        return text.chars()
                .noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f');
    }
}
