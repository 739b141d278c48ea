package nl.goedmaker.checks.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Reads how bright a picture is from its file, as far as Java can read its kind. A file may come from anybody: what is cut off,
 * damaged, huge or a trap gives nothing, and only a few of its pixels are ever in memory.
 */
final class PhotoPixels {
    /** Smaller ones are the logos and little pictures below a mail. */
    private static final int SMALLEST_SIDE = 96;

    /** What telephones take; a picture that is stored wave by wave is whole in memory while it is read, at 6 bytes a pixel. */
    private static final long MOST_PIXELS = 70_000_000;

    private static final int LONGEST_SIDE = 60_000;

    /** What is read of a longer side is every second, third, ... pixel. */
    private static final int READ_SIDE = 512;

    private static final int DARK = 24;
    private static final int BRIGHT = 235;

    private PhotoPixels() {}

    /** @param mediaType as recognised by its content */
    static Optional<Brightness> read(byte[] content, String mediaType) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // the readers of pictures throw nearly everything at nearly anything
            return Optional.empty();
        } catch (OutOfMemoryError e) {
            // one picture asked for more than there is, and has given it back
            return Optional.empty();
        }
    }

    private static Optional<Brightness> read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.min(width, height) < SMALLEST_SIDE
                    || Math.max(width, height) > LONGEST_SIDE
                    || (long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            int step = Math.max(1, Math.min(width, height) / READ_SIDE);
            int other = Math.max(step, Math.max(width, height) / (4 * READ_SIDE));
            ImageReadParam few = reader.getDefaultReadParam();
            few.setSourceSubsampling(width >= height ? other : step, width >= height ? step : other, 0, 0);
            return Optional.of(brightness(reader.read(0, few)));
        } finally {
            reader.dispose();
        }
    }

    /** The mean of the pixels around each place. */
    private static Brightness brightness(BufferedImage image) {
        int side = Brightness.SIDE;
        double[] sums = new double[side * side];
        int[] pixels = new int[side * side];
        int[] shades = new int[256];
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            int down = y * side / image.getHeight();
            shades(image, y, row);
            for (int x = 0; x < row.length; x++) {
                int place = down * side + x * side / row.length;
                sums[place] += row[x];
                pixels[place]++;
                shades[row[x]]++;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= Math.max(1, pixels[i]);
        }
        return new Brightness(sums, flat(shades, (long) image.getWidth() * image.getHeight()));
    }

    /** ITU-R BT.601 luma; what is transparent lies on white. */
    private static void shades(BufferedImage image, int y, int[] row) {
        if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            // Java takes grey for another scale than colours, and would make it brighter
            image.getRaster().getSamples(0, y, row.length, 1, 0, row);
            return;
        }
        image.getRGB(0, y, row.length, 1, row, 0, row.length);
        for (int x = 0; x < row.length; x++) {
            int pixel = row[x];
            int light = (299 * (pixel >> 16 & 255) + 587 * (pixel >> 8 & 255) + 114 * (pixel & 255) + 500) / 1000;
            int cover = pixel >>> 24;
            row[x] = (light * cover + 255 * (255 - cover) + 127) / 255;
        }
    }

    /**
     * The share of the most common of the shades that paper and screens have, with two on either side: saving a picture again
     * changes no more.
     */
    private static double flat(int[] shades, long all) {
        long most = 0;
        for (int shade = 0; shade < shades.length; shade++) {
            if (shade > DARK && shade < BRIGHT) {
                continue;
            }
            long near = 0;
            for (int i = Math.max(0, shade - 2); i <= Math.min(shades.length - 1, shade + 2); i++) {
                near += shades[i];
            }
            most = Math.max(most, near);
        }
        return all == 0 ? 1 : (double) most / all;
    }
}
