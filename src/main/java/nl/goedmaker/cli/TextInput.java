package nl.goedmaker.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.goedmaker.text.Refusal;

/** Text from outside: UTF-8, or what older mail programs on Windows save. */
final class TextInput {
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_MEGABYTES = 10;

    private TextInput() {}

    /** @throws Refusal when it is too large or no text */
    static String read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
        if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
            throw Refusal.badInput("cli.file.tooLarge", name, MOST_MEGABYTES);
        }
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                if (text.indexOf('\0') < 0) {
                    return text.startsWith("\ufeff") ? text.substring(1) : text;
                }
            } catch (CharacterCodingException e) {
                // the next one may fit; the refusal below says so when none does
                continue;
            }
        }
        throw Refusal.badInput("cli.file.noText", name);
    }
}
