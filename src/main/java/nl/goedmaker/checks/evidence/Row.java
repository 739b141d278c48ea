package nl.goedmaker.checks.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the data file that evidence rests on, and that can be opened. */
public sealed interface Row {
    /** @param reference of a complaint */
    record OfTicket(String reference) implements Row {}

    record OfReview(long review) implements Row {}

    /** @param day {@code null} when it is not known */
    record OfOrder(String number, @Nullable LocalDate day) implements Row {}

    /**
     * Two messages of different people, to be read side by side.
     *
     * @param reference of the other complaint
     * @param mine timeline entry of this complaint
     * @param theirs timeline entry of the other
     */
    record OfTexts(String reference, long mine, long theirs) implements Row {}

    /**
     * Two photos, to be looked at side by side.
     *
     * @param reference of the other complaint
     * @param mine attachment of this complaint
     * @param theirs attachment of the other
     */
    record OfPhotos(String reference, long mine, long theirs) implements Row {}

    /** @param attachment a photo of this complaint */
    record OfPhoto(long attachment) implements Row {}

    /**
     * What the customer said at two moments.
     *
     * @param before in the customer's own words, or the answer as it was noted
     */
    record OfQuotes(String before, String after) implements Row {}
}
