package nl.goedmaker.checks.supplier.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.goedmaker.checks.supplier.SupplierLetter;
import nl.goedmaker.files.pdf.PdfFlow;
import nl.goedmaker.settings.Shop;
import nl.goedmaker.text.Dates;
import nl.goedmaker.text.Language;
import nl.goedmaker.text.Texts;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A letter on A4 pages, with the shop, the reference and the day on each of them. */
final class LetterPdf {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    private LetterPdf() {}

    /** The same letter on the same day gives the same bytes. */
    static byte[] write(SupplierLetter letter, String reference, Shop shop, Language language, LocalDate day) {
        Texts texts = Texts.in(language);
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            // by itself it would be made of the time of day
            document.setDocumentId((long) Objects.hash(letter, reference, day));
            document.getDocumentInformation().setTitle(letter.subject());
            document.getDocumentCatalog().setLanguage(language.code());
            PdfFlow flow = new PdfFlow(document);
            flow.title(letter.subject());
            for (String paragraph : BLANK_LINE.split(letter.text().strip())) {
                flow.soft(" ");
                paragraph.lines().forEach(flow::text);
            }
            if (flow.hasBoxes()) {
                flow.soft(texts.get("dossiers.boxes"));
            }
            flow.draw(new PdfFlow.Edges(
                    shop.name(),
                    reference,
                    Dates.day(day, language),
                    (page, pages) -> texts.get("dossiers.page", page, pages)));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
