package nl.goedmaker.replies.mail;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file that goes with a mail.
 *
 * @param name file name, any script
 * @param mediaType for example {@code application/pdf}; anything that is none is sent as {@code application/octet-stream}
 * @param bytes its content
 */
public record Attachment(String name, String mediaType, byte[] bytes) {
    public Attachment {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Attachment[%s, %s, %d bytes]".formatted(name, mediaType, bytes.length);
    }
}
