package nl.goedmaker.app;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
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
    private static final int CAMERA_DPI = 200;

    private OutsideReader() {}

    /** What a camera finds in the symbol on the first page. */
    static String symbolOn(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, CAMERA_DPI);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        }
    }

    /** Reads a bank file by the schema of ISO 20022. @throws org.xml.sax.SAXException when the bank would refuse it */
    static void readAsBank(Path xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(OutsideReader.class.getResource("/pain.001.001.09.xsd"))
                .newValidator()
                .validate(new StreamSource(xml.toFile()));
    }
}
