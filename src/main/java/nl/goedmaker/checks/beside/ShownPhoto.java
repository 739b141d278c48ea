package nl.goedmaker.checks.beside;

import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.goedmaker.attachments.AttachedFile;
import org.jspecify.annotations.Nullable;

/**
 * A photo of a complaint, with the days that matter.
 *
 * @param taken by the camera’s own clock; {@code null} when the photo does not say
 * @param deliveredOn when the piece reached the customer; {@code null} while that is not known
 */
public record ShownPhoto(
        Whose whose,
        AttachedFile file,
        @Nullable LocalDateTime taken,
        @Nullable LocalDate deliveredOn) {
    /** Whether the camera’s clock and the day of delivery contradict each other. */
    public boolean isBeforeDelivery() {
        return taken != null && deliveredOn != null && taken.toLocalDate().isBefore(deliveredOn);
    }
}
