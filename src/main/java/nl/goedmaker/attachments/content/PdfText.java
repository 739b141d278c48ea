package nl.goedmaker.attachments.content;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import nl.goedmaker.text.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, as far as they are text and no picture of it. */
final class PdfText {
    /** A file that takes longer was made to. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private PdfText() {}

    static String of(byte[] bytes) {
        if (!PackedStreams.areModest(bytes)) {
            throw Refusal.badInput("attachments.text.broken");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Words words = new Words();
            try {
                words.writeText(document, words.found);
            } catch (Enough e) {
                // what was found until here is what there is
                return words.found.toString();
            }
            return words.found.toString();
        } catch (InvalidPasswordException e) {
            throw Refusal.badInput("attachments.text.locked");
        } catch (IOException e) {
            throw Refusal.badInput("attachments.text.broken");
        }
    }

    /** There is more text than is kept, or the time is over. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Words extends PDFTextStripper {
        private final StringWriter found = new StringWriter();
        private final long end = System.nanoTime() + LONGEST.toNanos();

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() > end || found.getBuffer().length() > FileContent.MOST_TEXT) {
                throw new Enough();
            }
            super.processOperator(operator, operands);
        }
    }
}
