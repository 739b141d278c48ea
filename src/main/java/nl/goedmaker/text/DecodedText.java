package nl.goedmaker.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text in a file that does not say how it was written. */
public final class DecodedText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private DecodedText() {}

    /**
     * Reads UTF-16 with a byte order mark, UTF-8 with or without one, and else Windows-1252, in which older mail programs save.
     *
     * @return the text without the mark; empty when the bytes are no text
     */
    public static Optional<String> of(byte[] bytes) {
        return charsets(bytes).stream()
                .flatMap(charset -> decoded(bytes, charset).stream())
                .findFirst();
    }

    private static List<Charset> charsets(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        // the mark itself says which half of a unit comes first
        return mark == 0xfeff || mark == 0xfffe
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, WINDOWS);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0
                    ? Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text)
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            // the next one may fit
            return Optional.empty();
        }
    }
}
