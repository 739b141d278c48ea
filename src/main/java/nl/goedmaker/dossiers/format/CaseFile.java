package nl.goedmaker.dossiers.format;

import nl.goedmaker.attachments.AttachedFile;
import org.jspecify.annotations.Nullable;

/**
 * A file in a case file.
 *
 * @param name its path in the ZIP
 * @param sha256 of what was written, in lower case hexadecimal
 * @param from the attachment it is a copy of
 */
record CaseFile(
        String name,
        String mediaType,
        long bytes,
        String sha256,
        @Nullable AttachedFile from) {
    /** Whether its content is no longer what came in. */
    boolean isChanged() {
        return from != null && !from.sha256().equals(sha256);
    }
}
