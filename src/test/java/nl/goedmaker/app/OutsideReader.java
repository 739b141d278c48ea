package nl.goedmaker.app;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What reads the program's papers in the world outside: a customer's camera and the bank. */
final class OutsideReader {
    /** A camera goes on looking, nearer and further away, until the check symbols agree. */
    private static final int[] CAMERA_DPI = {300, 400, 250, 203};

    private OutsideReader() {}

    /** What a camera finds in the symbol on the first page. */
    static String symbolOn(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            ReaderException last = NotFoundException.getNotFoundInstance();
            for (int dpi : CAMERA_DPI) {
                try {
                    return read(new PDFRenderer(document).renderImageWithDPI(0, dpi));
                } catch (ReaderException e) {
                    last = e;
                }
            }
            throw last;
        }
    }

    private static String read(BufferedImage picture) throws ReaderException {
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        return new QRCodeReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** Reads a bank file by the schema of ISO 20022. @throws org.xml.sax.SAXException when the bank would refuse it */
    static void readAsBank(Path xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(OutsideReader.class.getResource("/pain.001.001.09.xsd"))
                .newValidator()
                .validate(new StreamSource(xml.toFile()));
    }
}
