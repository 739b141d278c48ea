package nl.goedmaker.checks.readings;

import nl.goedmaker.attachments.AttachedFile;

/**
 * A photo of another complaint that shows the same picture as one of this complaint.
 *
 * @param ticket the other complaint; of merged ones, the one they became
 * @param customer of it, who may be the same customer
 * @param exact whether it is the very same file
 * @param distance in how many of 64 bits the two look different, up to
 *     {@link nl.goedmaker.checks.photos.PhotoHash#SAME}; 0 for the same file
 */
public record SamePhoto(
        AttachedFile mine,
        AttachedFile theirs,
        long ticket,
        String reference,
        long customer,
        boolean exact,
        int distance) {}
