package nl.goedmaker.checks.photos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a photo is to be shown, read without reading its pixels.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param turned degrees to turn it clockwise, so that up is up: 0, 90, 180 or 270
 */
public record PhotoFrame(int width, int height, int turned) {
    /** What telephones take; more would fill the memory when it is decoded. */
    private static final long MOST_PIXELS = 70_000_000;

    /** Empty for what is no picture, is damaged at its beginning, too large, or of a kind that cannot be read. */
    public static Optional<PhotoFrame> of(byte[] content, String mediaType) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
            return readers.hasNext() ? of(readers.next(), in, content) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // the readers of pictures throw nearly everything at nearly anything
            return Optional.empty();
        }
    }

    private static Optional<PhotoFrame> of(ImageReader reader, ImageInputStream in, byte[] content) throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            return width < 1 || height < 1 || (long) width * height > MOST_PIXELS
                    ? Optional.empty()
                    : Optional.of(new PhotoFrame(width, height, PhotoFacts.turned(content)));
        } finally {
            reader.dispose();
        }
    }
}
