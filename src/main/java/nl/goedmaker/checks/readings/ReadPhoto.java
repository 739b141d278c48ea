package nl.goedmaker.checks.readings;

import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.MediaType;
import nl.goedmaker.checks.photos.PhotoFacts;

/**
 * A photo that was read, and whose it is.
 *
 * @param ticket the complaint it is part of; of merged ones, the one they became
 * @param customer of that complaint
 */
public record ReadPhoto(AttachedFile file, PhotoFacts facts, long ticket, String reference, long customer) {
    /** Less than a telephone makes of a photo, more than a logo below a mail has. */
    private static final long FEWEST_BYTES = 30_000;

    /** Whether the same bytes elsewhere mean anything: a logo, a blank sheet or a picture of a screen may be anywhere. */
    boolean isPhoto() {
        boolean cannotBeSeen =
                file.mediaType().equals(MediaType.WEBP) || file.mediaType().equals(MediaType.HEIC);
        return facts.hash() != null || cannotBeSeen && file.bytes() >= FEWEST_BYTES;
    }
}
