package nl.goedmaker.cashback.slip;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The first page of a PDF as a picture for the screen.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row, each as 0xAARRGGBB
 */
@SuppressWarnings("ArrayRecordComponent") // made once and shown, never compared
public record SlipPicture(int width, int height, int[] argb) {

    /** @param dpi dots per inch; 150 shows an A6 slip sharp at 620 x 874 */
    public static SlipPicture of(byte[] pdf, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dpi, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new SlipPicture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
