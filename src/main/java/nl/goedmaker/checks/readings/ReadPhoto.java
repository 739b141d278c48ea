package nl.goedmaker.checks.readings;

import java.time.Instant;
import nl.goedmaker.attachments.AttachedFile;
import nl.goedmaker.attachments.MediaType;
import nl.goedmaker.checks.photos.PhotoFacts;
import org.jspecify.annotations.Nullable;

/**
 * A photo that was read, and whose it is.
 *
 * @param ticket the complaint it is part of; of merged ones, the one they became
 * @param customer of that complaint
 * @param sentAt when it first went along with an answer of the shop; {@code null} when it never did
 */
public record ReadPhoto(
        AttachedFile file,
        PhotoFacts facts,
        long ticket,
        String reference,
        long customer,
        @Nullable Instant sentAt) {
    /** Less than a telephone makes of a photo, more than a logo below a mail has. */
    private static final long FEWEST_BYTES = 30_000;

    /** Whether the shop itself had sent it to a customer by then. */
    boolean wentAlong(Instant asOf) {
        return sentAt != null && !sentAt.isAfter(asOf);
    }

    /** Whether the same bytes elsewhere mean anything: a logo, a blank sheet or a picture of a screen may be anywhere. */
    boolean isPhoto() {
        boolean cannotBeSeen =
                file.mediaType().equals(MediaType.WEBP) || file.mediaType().equals(MediaType.HEIC);
        return facts.hash() != null || cannotBeSeen && file.bytes() >= FEWEST_BYTES;
    }
}
