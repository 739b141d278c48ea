package nl.goedmaker.dossiers;

import java.time.Instant;

/**
 * A file that belongs to a complaint, a photo for example.
 *
 * @param name as it came in; any script, and not to be trusted as a file name
 * @param sha256 of its content when it came in, in lower case hexadecimal
 * @param bytes its length
 */
public record AttachedFile(String name, String sha256, String mediaType, long bytes, Instant addedAt) {}
