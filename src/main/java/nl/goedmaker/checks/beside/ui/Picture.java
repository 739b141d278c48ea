package nl.goedmaker.checks.beside.ui;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.image.Image;
import nl.goedmaker.checks.photos.PhotoFrame;

/**
 * A photo as it is shown.
 *
 * @param turned degrees to turn it clockwise
 */
record Picture(Image image, int turned) {
    /** Pixels of its longer side that a screen has use for. */
    private static final double LONGEST_SIDE = 1600;

    /** Decodes a photo, away from the screen; empty when it cannot be. */
    static Optional<Picture> of(byte[] content, String mediaType) {
        return PhotoFrame.of(content, mediaType).flatMap(frame -> of(content, frame));
    }

    private static Optional<Picture> of(byte[] content, PhotoFrame frame) {
        double wanted = Math.min(LONGEST_SIDE, Math.max(frame.width(), frame.height()));
        try {
            Image image = new Image(new ByteArrayInputStream(content), wanted, wanted, true, true);
            return image.isError() ? Optional.empty() : Optional.of(new Picture(image, frame.turned()));
        } catch (OutOfMemoryError e) {
            // one picture asked for more than there is, and has given it back
            return Optional.empty();
        }
    }
}
