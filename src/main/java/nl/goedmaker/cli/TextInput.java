package nl.goedmaker.cli;

import java.io.IOException;
import java.io.InputStream;
import nl.goedmaker.intake.mail.EmlReader;
import nl.goedmaker.text.DecodedText;
import nl.goedmaker.text.Refusal;

/** Text from outside, however it was saved. */
final class TextInput {
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_MEGABYTES = 10;

    private TextInput() {}

    /** @throws Refusal when it is too large or no text */
    static String read(InputStream in, String name) throws IOException {
        return text(bytes(in, name), name);
    }

    /**
     * The same; of a mail that was saved as a file, what stands in it.
     *
     * @throws Refusal when it is too large, no text, or a mail that cannot be read
     */
    static String readMail(InputStream in, String name) throws IOException {
        byte[] bytes = bytes(in, name);
        String text = text(bytes, name);
        return EmlReader.isMail(text) ? EmlReader.source(bytes) : text;
    }

    private static byte[] bytes(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
        if (bytes.length > MOST_MEGABYTES * MEGABYTE) {
            throw Refusal.badInput("cli.file.tooLarge", name, MOST_MEGABYTES);
        }
        return bytes;
    }

    private static String text(byte[] bytes, String name) {
        return DecodedText.of(bytes).orElseThrow(() -> Refusal.badInput("cli.file.noText", name));
    }
}
