package nl.goedmaker.cashback.slip;

import static nl.goedmaker.cashback.slip.SlipCanvas.MM;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Refusal;
import nl.goedmaker.text.Texts;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Slips as a PDF to print at 100 %: exact page size, text as text, the QR symbol as filled shapes. */
public final class SlipPdf {
    private static final double CUT_MARK = 4 * MM;

    private SlipPdf() {}

    /** The same as {@link #write(List, SlipFormat, int)} for the printer the paper is made for. */
    public static byte[] write(List<SlipContent> slips, SlipFormat format) {
        return write(slips, format, format.dpi());
    }

    /**
     * The slips in their order, as many on a page as the paper holds. Every symbol has been read back before the first byte
     * is handed out; the same slips give the same bytes.
     *
     * @param dpi the printer's dots per inch; the modules of a symbol are made of whole dots
     * @throws Refusal when there is no slip, or a link does not make a readable symbol on this paper
     */
    public static byte[] write(List<SlipContent> slips, SlipFormat format, int dpi) {
        if (slips.isEmpty()) {
            throw Refusal.badInput("cashback.slip.none");
        }
        List<QrSymbol> symbols =
                slips.parallelStream().map(slip -> QrSymbol.of(slip.link())).toList();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId((long) slips.hashCode());
            SlipCanvas.Fonts fonts = new SlipCanvas.Fonts(document);
            Map<Language, Texts> texts = new EnumMap<>(Language.class);
            for (int from = 0; from < slips.size(); from += format.perPage()) {
                PDPage page = new PDPage(
                        new PDRectangle((float) (format.pageWidth() * MM), (float) (format.pageHeight() * MM)));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int i = from; i < Math.min(slips.size(), from + format.perPage()); i++) {
                        SlipCanvas canvas = new SlipCanvas(
                                content, format.left(i - from) * MM, (format.pageHeight() - format.top(i - from)) * MM);
                        SlipContent slip = slips.get(i);
                        Texts words = texts.computeIfAbsent(slip.language(), Texts::in);
                        if (format.isFull()) {
                            new FullSlip(fonts, dpi).draw(canvas, slip, symbols.get(i), words);
                        } else {
                            new LabelSlip(fonts, dpi, format).draw(canvas, slip, symbols.get(i), words);
                        }
                    }
                    if (format == SlipFormat.A4) {
                        cutMarks(new SlipCanvas(content, 0, format.pageHeight() * MM), format);
                    }
                }
            }
            // without object streams: a third larger, and quicker to write and to open
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Short lines at the edges and a cross in the middle, where the sheet is cut in four. */
    private static void cutMarks(SlipCanvas page, SlipFormat format) throws IOException {
        double width = format.pageWidth() * MM;
        double height = format.pageHeight() * MM;
        double thin = 0.4;
        for (double y : new double[] {0, (height - CUT_MARK) / 2, height - CUT_MARK}) {
            page.rectangle((width - thin) / 2, y, thin, CUT_MARK, SlipCanvas.MUTED);
        }
        for (double x : new double[] {0, (width - CUT_MARK) / 2, width - CUT_MARK}) {
            page.rectangle(x, (height - thin) / 2, CUT_MARK, thin, SlipCanvas.MUTED);
        }
    }
}
