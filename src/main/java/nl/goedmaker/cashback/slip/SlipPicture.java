package nl.goedmaker.cashback.slip;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page of a PDF as a picture, for the screen or for a printer.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row, each as 0xAARRGGBB
 */
@SuppressWarnings("ArrayRecordComponent") // made once and shown, never compared
public record SlipPicture(int width, int height, int[] argb) {

    /**
     * The first page.
     *
     * @param dpi dots per inch; 150 shows an A6 slip sharp at 620 x 874
     */
    public static SlipPicture of(byte[] pdf, int dpi) {
        List<SlipPicture> first = new ArrayList<>();
        each(pdf, dpi, page -> {
            first.add(page);
            return false;
        });
        return first.getFirst();
    }

    /**
     * Every page in turn, only one of them in memory at a time.
     *
     * @param taken gets a page; false stops
     * @return whether all were taken
     */
    public static boolean each(byte[] pdf, int dpi, Predicate<SlipPicture> taken) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                if (!taken.test(picture(renderer.renderImageWithDPI(page, dpi, ImageType.RGB)))) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SlipPicture picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new SlipPicture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
