package nl.goedmaker.attachments;

import java.time.Instant;
import nl.goedmaker.files.FileSize;

/**
 * A file that belongs to a complaint, a photo for example.
 *
 * @param id of its row; 0 while it has none
 * @param name as it came in, without folders and signs that no name can have; any script
 * @param sha256 of its content when it came in, in lower case hexadecimal
 * @param mediaType as recognised by its content
 * @param bytes its length
 */
public record AttachedFile(long id, String name, String sha256, String mediaType, long bytes, Instant addedAt) {
    public FileKind kind() {
        return FileKind.of(mediaType);
    }

    /** For people: {@code 2,1 MB}. */
    public FileSize size() {
        return new FileSize(bytes);
    }
}
